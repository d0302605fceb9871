// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import phrasebook.model.Ban;
import phrasebook.model.GoTo;
import phrasebook.model.Norm;
import phrasebook.model.PlaceholderSegment;
import phrasebook.model.Role;
import phrasebook.model.Say;
import phrasebook.rules.Finding;

/** Names and ids are links to what is declared. */
class LinkingTest {

    @ParameterizedTest
    @CsvSource({ "话务接线员,0", "话务员,0", "座席,0", "来电者,1", "主管领导,2" })
    void aRoleIsNamedByNameOrAlias(String name, int index) {
        Say say = Norms.step(Say.class, name + "：“您好”");
        assertSame(((Norm) say.eResource().getContents().get(0)).getRoles().get(index), say.getRole());
    }

    @Test
    void aNameGoesBeforeAnAlias() {
        Norm norm = Norms.norm("角色：班长（组长）、组长\n1. [P01] 问候\n 组长：“您好”\n");
        Role role = Norms.all(norm, Say.class).findFirst().orElseThrow().getRole();
        assertEquals("组长", role.getName());
    }

    @Test
    void placeholdersAreLinkedInSpeechAndProse() {
        Norm norm = Norms.norm(Norms.HEADER + "1. [P01] 问候\n 话务接线员：“{姓}”\n 做 登记{ 部门}\n 做 登记{部门}\n");
        assertEquals(List.of("姓", "部门"),
                Norms.all(norm, PlaceholderSegment.class).map(s -> s.getPlaceholder().getName()).toList());
    }

    @Test
    void entriesAreLinkedByIdForwardAndUnderPhrases() {
        Norm norm = Norms.norm("""
                1. [P01] 问候
                   转到 [P02]
                   转到 [B09]
                   ※ [B09] 禁做 挂机
                      改用 [P01]

                2. [P02] 再见
                """);
        assertEquals(List.of("P02", "B09"), Norms.all(norm, GoTo.class).map(g -> g.getTarget().getId()).toList());
        assertSame(norm.getElements().get(0), Norms.all(norm, Ban.class).findFirst().orElseThrow().getInsteadEntry());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "组长：“您好”; UnknownRole; 组长; 没有声明过角色“组长”",
            "话务接线员：“您好{地址}”; UnknownPlaceholder; 地址; 没有声明过占位“地址”",
            "做 登记{地址}; UnknownPlaceholder; 地址; 没有声明过占位“地址”", "转到 [P99]; UnknownEntry; P99; 没有标识为 P99 的条目" })
    void aNameThatIsNotDeclared(String step, String rule, String name, String message) {
        String text = Norms.HEADER + "1. [P01] 问候\n   " + step + "\n";
        Finding finding = only(Norms.languageFindings(text));
        assertEquals(rule, finding.rule());
        assertEquals(text.indexOf(name, text.indexOf("[P01]")), finding.offset());
        assertEquals(name.length(), finding.length());
        assertEquals("P01", finding.entry());
        assertTrue(finding.message().startsWith(message), finding.message());
    }

    private static Finding only(List<Finding> findings) {
        assertEquals(1, findings.size(), findings::toString);
        return findings.get(0);
    }

    @Test
    void headingsAreNoEntriesToGoTo() {
        assertEquals("UnknownEntry", only(Norms.languageFindings("一、[D01] 标题\n1. [P01] 问候\n   转到 [D01]\n")).rule());
    }

    @Test
    void ofTwoDeclarationsTheFirstCountsAndTheSecondIsReported() {
        String text = """
                规范：试写
                角色：班长、班长（组长）
                占位：姓（甲）
                占位：姓（乙）
                1. [P01] 问候
                   班长：“{姓}”
                   若 无声
                      转到 [P01]
                2. [P01] 再见
                """;
        Norm norm = Norms.norm(text);
        assertEquals("甲", Norms.all(norm, PlaceholderSegment.class).findFirst().orElseThrow().getPlaceholder()
                .getMeaning());
        assertSame(norm.getElements().get(0), Norms.all(norm, GoTo.class).findFirst().orElseThrow().getTarget());
        assertEquals(List.of("2:7 DuplicateName", "4:4 DuplicateName", "9:1 EmptyPhrase", "9:5 DuplicateId"),
                Norms.check(text).stream().map(f -> f.line() + ":" + f.column() + " " + f.rule()).toList());
    }
}
