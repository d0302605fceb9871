// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.tests.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import phrasebook.dsl.ide.editing.PlacedLine;
import phrasebook.dsl.ide.editing.PrintedForm;
import phrasebook.exports.document.PrintedLine;
import phrasebook.exports.document.PrintedLine.Kind;

class PrintedFormTest {

    /** What the text says in its header, in whatever order. */
    private static final Set<Kind> HEADER = Set.of(Kind.TITLE, Kind.COVER, Kind.DECLARATIONS, Kind.DECLARATION,
            Kind.REVISIONS, Kind.REVISION);

    private static String printed(String text) {
        return PrintedForm.of(Texts.parse(text)).stream().map(PlacedLine::line)
                .map(l -> "  ".repeat(l.indent()) + l.text())
                .collect(Collectors.joining("\n"));
    }

    private static String body(String lines) {
        String all = printed(Texts.HEADER + lines);
        return all.substring(all.indexOf('\n') + 1, all.indexOf("\n附：角色和占位"));
    }

    @Test
    void aPhraseReadsAsADocumentDoes() {
        assertEquals("""
                1. 遇到无声电话时：
                  话务接线员（轻声）必须回应：“您好，某先生/女士！”或“请讲。”（稍慢）
                  稍停 5 秒。
                  同时，记录市民的姓氏。
                  2 小时内，话务接线员应回访市民。
                  若还是无声：
                    转到：2. 结束时。
                    挂机。
                  话务接线员可告知：稍后再拨
                  备注：试行""", body("""
                1. [P01] 遇到无声电话时
                   话务接线员（轻声） 必须 回应：“您好，{姓}{先生/女士}！”或“请讲。”（稍慢）
                   停 5 秒
                   同时 记录 市民的姓氏
                   2 小时内 话务接线员 应 回访 市民
                   若 还是无声
                      转到 [P02]
                      挂机
                   话务接线员 可 告知：稍后再拨
                   备注 试行
                2. [P02] 结束时
                """).replace("\n2. 结束时", ""));
    }

    @Test
    void bansAndProvisionsReadAsArticles() {
        assertEquals("""
                第一条　解答后，禁说“明白了吗”、“懂了吗”。
                  改用：2. 结束时。
                  理由：有责备的口气。
                  违规的说法如：“您懂了吗”。
                第二条　说话时，禁做直接挂机。
                2. 结束时：
                  “再见。”
                  ※ 禁说“挂了”。
                （3）语速适中。
                  面带微笑。""", body("""
                第一条 [B01] 解答后
                   禁说 “明白了吗”、“懂了吗”
                   改用 [P02]
                   理由 有责备的口气
                   反例 “您懂了吗”
                第二条 [B02] 说话时
                   禁做 直接挂机
                2. [P02] 结束时
                   “再见。”
                   ※ [B03] 禁说 “挂了”
                （3） [T01] 语速适中。
                   面带微笑。
                """));
    }

    @Test
    void noIdIsPrintedAndEveryLineIsFoundInTheText() {
        for (String text : Texts.corpus()) {
            List<String> sources = new ArrayList<>();
            int last = -1;
            for (PlacedLine placed : PrintedForm.of(Texts.parse(text))) {
                PrintedLine line = placed.line();
                assertFalse(line.text().matches(".*\\[[PBTD]\\d*].*"), line.text());
                if (!HEADER.contains(line.kind()) && !text.contains("※")) {
                    assertTrue(placed.sourceOffset() > last, line.text());
                    last = placed.sourceOffset() + placed.sourceLength() - 1;
                }
                sources.add(text.substring(placed.sourceOffset(), placed.sourceOffset() + placed.sourceLength()));
            }
            String all = String.join("\n", sources);
            text.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#"))
                    .filter(l -> !l.startsWith("角色") && !l.startsWith("占位"))
                    .forEach(l -> assertTrue(all.contains(l), l));
        }
    }

    @Test
    void aBrokenTextIsPrintedAsFarAsItCanBeRead() {
        Random random = new Random(3);
        for (int i = 0; i < 100; i++) {
            String text = Texts.broken(Texts.sample(), random);
            for (PlacedLine line : PrintedForm.of(Texts.parse(text))) {
                assertTrue(line.sourceOffset() >= 0 && line.sourceOffset() + line.sourceLength() <= text.length(),
                        text);
            }
        }
        assertEquals("1. 甲：\n  转到：[P77]。\n  话务员甲：“{名字}”", body("1. [P01] 甲\n   转到 [P77]\n   话务员甲：“{名字}”\n"));
        assertEquals(List.of(), PrintedForm.of(Texts.parse("")));
    }
}
