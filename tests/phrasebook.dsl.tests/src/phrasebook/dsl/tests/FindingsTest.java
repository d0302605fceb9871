// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.dsl.NormFindings;
import phrasebook.dsl.ParsedNorm;
import phrasebook.model.Element;
import phrasebook.rules.Checker;
import phrasebook.rules.Context;
import phrasebook.rules.ElementRule;
import phrasebook.rules.Family;
import phrasebook.rules.Finding;
import phrasebook.rules.Fix;
import phrasebook.rules.Settings;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** Where findings stand, in which order, and in which language. */
class FindingsTest {

    private static final String TEXT = """
            规范：试写
            发布日期：2017年
            1. [P01] 问候
               组长：“𠮷野”或“”
               若无声
            2. 再见
               存疑 看不懂
               班长：“您好
            第一条 [B01] 解答后
               程度 一般
               程度 严重
            """;

    @ParameterizedTest
    @ValueSource(strings = { "\n", "\r\n", "\r" })
    void placesAreOfTheText(String lineBreak) {
        String text = TEXT.replace("\n", lineBreak);
        List<Finding> findings = Norms.check(text);
        String expected = """
                DateForm error 2:6 2017年 []
                UnknownRole error 4:4 组长 [P01]
                EmptyUtterance error 4:13 “” [P01]
                Syntax error 5:4 若无声 [P01]
                MissingId warning 6:1 2. 再见 [2.]
                PendingNote warning 7:4 存疑 看不懂 [2.]
                UnknownRole error 8:4 班长 [2.]
                Syntax error 8:7 “您好 [2.]
                BanWithoutProhibition error 9:1 第一条 [B01] 解答后 [B01]
                RepeatedLine error 11:7 严重 [B01]
                """;
        assertEquals(expected, findings.stream().map(f -> shown(f, text)).reduce("", String::concat));
    }

    private static String shown(Finding f, String text) {
        return f.rule() + " " + f.severity().id() + " " + f.line() + ":" + f.column() + " "
                + text.substring(f.offset(), f.offset() + f.length()) + " [" + f.entry() + "]\n";
    }

    @Test
    void findingsComeInTheOrderOfTheText() {
        List<Finding> findings = Norms.check(TEXT);
        assertEquals(findings.stream().sorted(Comparator.comparingInt(Finding::offset)).toList(), findings);
    }

    @Test
    void theSameThingsAreFoundInBothLanguages() {
        ParsedNorm parsed = Norms.parse(TEXT);
        List<Finding> chinese = Norms.LANGUAGE.check(parsed, Locale.CHINESE);
        List<Finding> english = Norms.LANGUAGE.check(parsed, Locale.ENGLISH);
        assertEquals(chinese.size(), english.size());
        for (int i = 0; i < chinese.size(); i++) {
            assertEquals(chinese.get(i).rule(), english.get(i).rule());
            assertEquals(chinese.get(i).offset(), english.get(i).offset());
            assertNotEquals(chinese.get(i).message(), english.get(i).message());
        }
    }

    @Test
    void aFindingOfTheWholeNormStandsAtItsStart() {
        Finding finding = Norms.check("\n\n版本：1\n").get(0);
        assertEquals(List.of("MissingTitle", 1, 1, 0, 0),
                List.of(finding.rule(), finding.line(), finding.column(), finding.length(), finding.offset()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "规范：试写\n规范：重写", "规范：试写\n状态：草案\n状态：送审", "规范：试写\n第一条 [B01] 甲\n 禁做 乙\n 不可没有 丙",
        "规范：试写\n第一条 [B01] 甲\n 禁做 乙\n 理由 丙\n 理由 丁", "规范：试写\n第一条 [B01] 甲\n 禁做 乙\n 改用 [B01]\n 改用 [B01]" })
    void whatCountsOnceAndIsSaidTwice(String text) {
        List<Finding> findings = Norms.check(text);
        assertEquals(List.of("RepeatedLine"), findings.stream().map(Finding::rule).toList());
        assertEquals(text.lines().count(), findings.get(0).line());
    }

    @Test
    void textsAreUtf8WhateverTheMachinePrefers() {
        assertEquals("UTF-8", Norms.parse("").resource().getEncoding(), () -> "default: " + Charset.defaultCharset());
        assertEquals("营口𠮷", Norms.norm("规范：营口𠮷").getTitle());
    }

    @Test
    void theReferenceNormHasNoErrors() {
        assertEquals(List.of(), Norms.check(Norms.reference()).stream().filter(f -> f.severity() == Severity.ERROR)
                .toList());
        assertTrue(Norms.reference().length() > 3000);
    }

    /** Finds 错 in what is said and told, and would write {对}. */
    private static final class Wrong implements ElementRule {

        @Override
        public String id() {
            return "ControlCharacter"; // Whose message is at hand.
        }

        @Override
        public Family family() {
            return Family.TEXT;
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public void check(Element element, Context context, Consumer<Violation> report) {
            element.eAllContents().forEachRemaining(object -> {
                EStructuralFeature feature = object.eClass().getEStructuralFeature("text");
                if (feature != null && object.eGet(feature) instanceof String words && words.contains("错")) {
                    int at = words.indexOf("错");
                    report.accept(Violation.of(this, object, "").at(feature).within(at, at + 1).safelyMendedBy("{对}"));
                }
            });
        }
    }

    @Test
    void aPieceOfATextIsFoundAsItIsSpelt() {
        String text = "规范：试写\n1. [P01] 问候错\n   话务接线员：“{{名}}(𠮷),错”\n   做 说“错”和{“}错{”}{{错\n";
        Checker checker = new Checker(Settings.DEFAULT, LocalDate::now, List.of(new Wrong()));
        List<Finding> found = NormFindings.of(Norms.parse(text).resource(), checker, Locale.ENGLISH).stream()
                .filter(f -> f.rule().equals("ControlCharacter")).toList();
        assertEquals(List.of("2:12 错", "3:21 错", "4:8 错", "4:14 错"), found.stream().map(f -> f.line() + ":" + f.column()
                + " " + text.substring(f.offset(), f.offset() + f.length())).toList());
        assertEquals(List.of(new Fix("{{对}}", true)), found.stream().map(Finding::fix).distinct().toList());
    }
}
