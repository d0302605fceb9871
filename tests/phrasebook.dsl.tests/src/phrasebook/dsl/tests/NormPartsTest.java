// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import phrasebook.dsl.NormParts;
import phrasebook.dsl.NormParts.Part;
import phrasebook.dsl.ParsedNorm;
import phrasebook.model.Norm;
import phrasebook.model.Numbered;
import phrasebook.rules.Finding;

class NormPartsTest {

    private static final String TEXT = """
            # 文件头
            规范：热线用语
            角色：话务员

            # 第一节
            一、用语

            1. [P01] 来电接通时
               话务员：“您好。”

               # 夹在中间
               挂机
            # 说下一条的
            注 说明

            # 尾注
            """;

    @Test
    void commentsBelongToWhatFollows() {
        NormParts parts = NormParts.of(Norms.parse(TEXT));
        assertEquals("# 文件头\n规范：热线用语\n角色：话务员\n", parts.header());
        assertEquals(List.of(new Part("\n# 第一节\n", "一、", "用语\n"),
                new Part("\n", "1.", " [P01] 来电接通时\n   话务员：“您好。”\n\n   # 夹在中间\n   挂机\n"),
                new Part("# 说下一条的\n", "", "注 说明\n")), parts.parts());
        assertEquals("\n# 尾注\n", parts.tail());
    }

    @Test
    void joinedThePartsAreTheText() throws Exception {
        for (String text : List.of("", "# 只有批注", "规范：甲", TEXT, TEXT.strip(), TEXT.replace("\n", "\r\n"),
                Files.readString(Norms.ROOT.resolve("examples/yingkou-12345.norm")))) {
            assertWhole(text);
        }
    }

    @Test
    void soTheyAreWhateverIsWrongWithIt() {
        for (int seed = 0; seed < 500; seed++) {
            assertWhole(Mutations.random(seed));
        }
    }

    private static void assertWhole(String text) {
        ParsedNorm parsed = Norms.parse(text);
        NormParts parts = NormParts.of(parsed);
        String whole = parsed.resource().getParseResult().getRootNode().getText();
        assertEquals(whole, parts.header() + parts.parts().stream().map(p -> p.lead() + p.number() + p.rest())
                .collect(Collectors.joining()) + parts.tail());
        Norm norm = parsed.norm();
        assertEquals(norm.getElements().size(), parts.parts().size());
        for (int i = 0; i < parts.parts().size(); i++) {
            String number = norm.getElements().get(i) instanceof Numbered numbered && numbered.getNumber() != null
                    ? numbered.getNumber() : "";
            assertEquals(number.isEmpty(), parts.parts().get(i).number().isEmpty(), text);
        }
    }

    @Test
    void referencesAreOnlyThose() {
        assertEquals(Set.of("P03", "B02"),
                NormParts.references("1. [P01] 甲时\n   转到 [P03]\n   话务员：“[P09]”\n第一条 [B01] 乙时\n   改用 [B02]\n"));
    }

    @Test
    void brokenLinksAreNamedByWhatTheyShouldBe() {
        assertEquals(Set.of("UnknownEntry P03", "UnknownRole 经理"),
                NormParts.brokenLinks(Norms.parse("角色：话务员\n1. [P01] 甲时\n   转到 [P03]\n   经理：“好。”\n")));
    }

    @Test
    void aConflictOfAMergeIsAnError() {
        String text = Norms.HEADER + "1. [P01] 甲时\n# <<<<<<< 我方\n   停 3 秒\n# =======\n   停 8 秒\n# >>>>>>> 对方\n";
        List<Finding> findings = Norms.LANGUAGE.check(Norms.parse(text), Locale.CHINESE).stream()
                .filter(f -> f.rule().equals("MergeConflict")).toList();
        assertEquals(1, findings.size());
        assertEquals(6, findings.get(0).line());
        assertEquals(List.of(), Norms.LANGUAGE.check(Norms.parse(text.replace("# <", "# 见 <")), Locale.CHINESE).stream()
                .filter(f -> f.rule().equals("MergeConflict")).toList());
    }
}
