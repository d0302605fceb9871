// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class SpeechAfterFarewellTest {

    private static List<String> found(String lines) {
        return Calls.found("SpeechAfterFarewell", lines);
    }

    @Test
    void moreIsSaid() {
        assertEquals(List.of("“请您对服务作出评价。”"), found("""
                “感谢您的来电，再见！”
                “请您对服务作出评价。”
                """));
        assertEquals(List.of("我们会予以回复。"), found("""
                “再见！”
                若 是投诉
                   告知：我们会予以回复。
                """));
        assertEquals(List.of("请您对服务作出评价"), found("“感谢您的来电，再见！请您对服务作出评价。”"));
    }

    @Test
    void theCallerSpeaks() {
        assertEquals(List.of(), found("""
                “再见！”
                市民：“等一下。”
                “请讲。”
                """));
        assertEquals(List.of(), found("""
                “再见！”
                若 市民又提出问题
                   “请讲。”
                """));
    }

    @Test
    void wishesAndAnotherGoodbye() {
        assertEquals(List.of(), found("""
                “再见！”
                “祝您生活愉快！”
                """));
        assertEquals(List.of(), found("“再见！感谢您的来电。”"));
        assertEquals(List.of(), found("“再见，请您先挂机。”"));
        assertEquals(List.of(), found("""
                “再见！”
                停 5
                “再见！”
                """));
    }

    @Test
    void otherCases() {
        assertEquals(List.of(), found("""
                若 市民没有问题
                   “再见！”
                若 市民还有问题
                   “请讲。”
                """));
        assertEquals(List.of(), found("""
                “再见！”
                情形 市民致谢时
                   “不客气。”
                """));
        assertEquals(List.of(), found("""
                “再见！”
                日后 做 回复市民
                """));
    }
}
