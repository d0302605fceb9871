// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class UnevenRepetitionTest {

    private static final String RULE = "UnevenRepetition";

    @Test
    void sameWordsWithOtherMarks() {
        assertEquals(List.of("您好，请问您听得到吗？→您好！请问您听得到吗？~"),
                Marked.in(RULE, Marked.spoken("您好！请问您听得到吗？", "您好，请问您听得到吗？")));
    }

    @Test
    void sameMarksOtherWordsOrTooFewOfThem() {
        assertEquals(List.of(), Marked.in(RULE, Marked.spoken("您好！请问您听得到吗？", "您好！请问您听得到吗？")));
        assertEquals(List.of(), Marked.in(RULE, Marked.spoken("您好！请问您听得到吗？", "您好，请问您听得见吗？")));
        assertEquals(List.of(), Marked.in(RULE, Marked.spoken("请稍等。", "请稍等！")));
    }

    @Test
    void onlyWithinAPhrase() {
        assertEquals(List.of(), Marked.in(RULE, Checked.norm(Similar.phrase("P01", "甲", "您好！请问您听得到吗？"),
                Similar.phrase("P02", "乙", "您好，请问您听得到吗？"))));
    }
}
