// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxTest {

    private static Sketch small() {
        Sketch s = new Sketch();
        s.norm.setEffective("2026-03-01");
        s.heading("一、", null, "问候");
        s.phrase("1.", "P01", "来电时", Sketch.say(s.operator, Sketch.words("您好。"))).getBans()
                .add(Sketch.banned(Sketch.words("喂"), Sketch.words("说话")));
        s.provision("2.", null, Sketch.prose("语速适中。"));
        s.ban("第一条", "B01", "解答后", Sketch.banned(Sketch.words("明白了吗")));
        return s;
    }

    @Test
    void theFirstSheetIsTheKnowledgeBase() throws Exception {
        assertEquals(List.of(List.of("标识", "编号", "分类", "标准问", "相似问", "答案", "禁用语", "有效期"),
                List.of("P01", "1.", "问候", "来电时", "", "您好。", "喂\n说话", "2026-03-01 起"),
                List.of("", "2.", "问候", "", "", "语速适中。", "", "2026-03-01 起"),
                List.of("B01", "第一条", "问候", "解答后", "", "", "明白了吗", "2026-03-01 起")), Office.cells(small().norm, 0));
    }

    @Test
    void theSecondSheetIsTheTableOfPhrases() throws Exception {
        assertEquals(List.of(List.of("情形", "规范用语", "禁用语"), List.of("来电时", "您好。", "喂\n说话"),
                List.of("解答后", "", "明白了吗")), Office.cells(small().norm, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = { "=1+1", "+86", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "<a>&b", "\uD842\uDFB7野家", "00123",
            "2026-03-01" })
    void wordsAreNeverFormulas(String text) throws Exception {
        Sketch s = new Sketch();
        s.phrase(null, null, text, Sketch.say(s.operator, Sketch.words(text)));
        assertEquals(List.of(text, text, ""), Office.cells(s.norm, 1).get(1));
    }

    @Test
    void whatIsTooLongForACellGoesOnBelow() throws Exception {
        Sketch s = new Sketch();
        String text = "𠮷".repeat(100_000);
        s.phrase(null, null, "来电时", Sketch.say(s.operator, Sketch.words(text)));
        List<List<String>> rows = Office.cells(s.norm, 1);
        assertEquals(text, rows.stream().skip(1).map(r -> r.get(1)).collect(Collectors.joining()));
        assertEquals(List.of("来电时", ""), rows.stream().skip(1).map(r -> r.get(0)).distinct().toList());
    }

    @Test
    void equalNormsGiveEqualBytes() throws Exception {
        byte[] first = Office.bytes("xlsx", small().norm);
        // The library writes the time of the day in milliseconds, if it is let.
        Thread.sleep(2);
        assertArrayEquals(first, Office.bytes("xlsx", small().norm));
    }
}
