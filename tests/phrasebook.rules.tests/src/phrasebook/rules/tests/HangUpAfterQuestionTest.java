// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class HangUpAfterQuestionTest {

    private static List<String> found(String lines) {
        return Calls.found("HangUpAfterQuestion", lines);
    }

    @Test
    void inOneBreath() {
        assertEquals(List.of("请您换一部电话再打来好吗"), found("""
                “听不清楚，请您换一部电话再打来好吗？再见！”
                停 5
                挂机
                """));
        assertEquals(List.of("好吗"), found("""
                “请您换一部电话，好吗？”
                挂机
                """));
    }

    @Test
    void nothingForTheCallerWhoAnswers() {
        assertEquals(List.of("请问您能听到吗"), found("""
                “请问您能听到吗？”
                停 5
                若 对方无反应
                   “您的电话没有声音，再见！”
                   挂机
                """));
    }

    @Test
    void theAnswerIsWritten() {
        assertEquals(List.of(), found("""
                “请问您能听到吗？”
                停 5
                若 无声
                   “再见！”
                   挂机
                若 有声音
                   “请讲。”
                """));
        assertEquals(List.of(), found("""
                “请问您能听到吗？”
                停 5
                若 无声
                   “再见！”
                   挂机
                转到 P01
                """));
        assertEquals(List.of(), found("""
                “请问还有其他问题吗？”
                市民：“没有了。”
                “再见！”
                挂机
                """));
        assertEquals(List.of(), found("""
                “请问还有其他问题吗？”
                待 市民没有其他问题后
                   “再见！”
                   挂机
                """));
    }

    @Test
    void noQuestion() {
        assertEquals(List.of(), found("""
                “您的电话没有声音，请您换一部电话再打来，再见！”
                停 5
                挂机
                """));
        assertEquals(List.of(), found("""
                “请问您贵姓？”
                停 5
                """));
    }
}
