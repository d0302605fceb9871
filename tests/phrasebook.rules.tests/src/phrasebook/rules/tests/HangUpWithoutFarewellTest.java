// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class HangUpWithoutFarewellTest {

    private static List<String> found(String lines) {
        return Calls.found("HangUpWithoutFarewell", lines);
    }

    @Test
    void notAWord() {
        assertEquals(List.of("挂机"), found("""
                “对不起，我听不到您的声音，请您重新拨打。”
                停 5
                挂机
                """));
        assertEquals(List.of("挂机"), found("""
                “请讲。”
                若 还是无声
                   挂机
                """));
    }

    @Test
    void withAFarewell() {
        assertEquals(List.of(), found("""
                “再见！”
                停 5
                挂机
                """));
        assertEquals(List.of(), found("""
                “祝您生活愉快！”
                挂机
                """));
        assertEquals(List.of(), found("""
                “谢谢您。”
                做 礼貌道别
                挂机
                """));
        assertEquals(List.of(), found("""
                “再见！”
                若 市民不挂机
                   挂机
                """));
    }

    @Test
    void inSomeCase() {
        assertEquals(List.of(), found("""
                若 能听清
                   “再见！”
                挂机
                """));
    }

    @Test
    void othersSpeak() {
        assertEquals(List.of(), found("挂机"));
        assertEquals(List.of(), found("""
                “请讲。”
                转接 专家
                挂机
                """));
        assertEquals(List.of(), found("""
                “请讲。”
                存疑 看不懂
                挂机
                """));
    }
}
