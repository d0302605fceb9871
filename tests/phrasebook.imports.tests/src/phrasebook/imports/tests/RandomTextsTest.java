// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.imports.ImportReport.Characters;

/** Texts of signs and of parts of norms in no sensible order: whatever a document says, nothing of it is lost. */
class RandomTextsTest {

    private static final int TEXTS = 300;
    private static final String SIGNS = "一二十章节条款第（）()、，。：；！？“”‘’《》【】…—0123.．①② \t　您好市民话务员座席说禁不得应可若则待直到停秒挂机或"
            + "\"'*#|-_>`[]{}~\\/=+@<&\u00A0\u200B\uFEFF\u00AD\u2028\uD842\uDFB7e\u0301\u000B";
    private static final List<String> PARTS = List.of("话务接线员：“您好。”", "禁说“不知道”。", "1. 来电时", "第一条 解答完毕后，禁说“明白了吗”",
            "（一）开头语", "一、文明用语", "若对方无声：", "停 5 秒", "附件：", "发布日期：2020-01-01", "规范用语", "※ 不可以说", "或：“再见”", "市民：“……”",
            "1.2.3 情形", "|情形|规范用语|禁用语|", "|---|---|---|", "| a | “b” | c |", "## 标题", "- 项", "1）项", "A、项", "目录",
            "— 2 —",
            "第 3 页 共 5 页", "附录 A", "注：不要", "角色：话务员、市民", "占位：部门（部门的名称，印作“***”）");

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("规范");
        for (int line = random.nextInt(14); line >= 0; line--) {
            for (int part = random.nextInt(3); part >= 0; part--) {
                if (random.nextBoolean()) {
                    text.append(PARTS.get(random.nextInt(PARTS.size())));
                } else {
                    random.ints(random.nextInt(12), 0, SIGNS.codePointCount(0, SIGNS.length()))
                            .forEach(i -> text.appendCodePoint(SIGNS.codePointAt(SIGNS.offsetByCodePoints(0, i))));
                }
            }
            text.append(random.nextInt(4) == 0 ? "\n\n" : "\n");
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = { "txt", "md", "html" })
    void loseNothing(String format) {
        for (int seed = 0; seed < TEXTS; seed++) {
            String text = text(new Random(seed));
            String document = format.equals("html") ? page(text) : text;
            assertNothingIsLost(document, "n." + format);
        }
    }

    private static String page(String text) {
        return text.lines().map(line -> "<p>" + line.replace("&", "&amp;").replace("<", "&lt;") + "</p>")
                .collect(Collectors.joining("", "<html><body>", "</body></html>"));
    }

    private static void assertNothingIsLost(String document, String name) {
        Characters characters = Imported.of(document.getBytes(StandardCharsets.UTF_8), name).report().characters();
        assertEquals(0, characters.lost(), document);
        assertEquals(characters.read(), characters.kept() + characters.chrome(), document);
    }

    @Test
    void aPageOnOneLineHasOneTitle() {
        Imported page = Imported.text("<p>热线规范</p><p>禁说“不知道”</p>");
        assertEquals("热线规范", page.norm().getTitle());
        assertEquals(List.of(0, 1, 0, 0, 0, 0), page.counts());
    }

    @ParameterizedTest
    @ValueSource(strings = { "规范\n\n1. 来电时：\n　　话务接线员：“我的工号是*号。”\n\n\n附：角色和占位\n\n占位：工号（工号，印作]“*”）\n",
            "\n\n　　话务接线员（：）“" })
    void aPrintedFormThatIsNotFinishedIsKept(String text) {
        assertNothingIsLost(text, "n.txt");
    }
}
