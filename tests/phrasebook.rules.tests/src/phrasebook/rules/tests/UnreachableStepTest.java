// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class UnreachableStepTest {

    private static List<String> found(String lines) {
        return Calls.found("UnreachableStep", lines);
    }

    @Test
    void saidToNobody() {
        assertEquals(List.of("“再见！”"), found("""
                挂机
                “再见！”
                """));
        assertEquals(List.of("Pause"), found("""
                “再见！”
                挂机
                停 5
                """));
    }

    @Test
    void leftForAnotherEntry() {
        assertEquals(List.of("记录"), found("""
                转到 P02
                记录 姓名
                """));
    }

    @Test
    void theSameCase() {
        assertEquals(List.of("无声"), found("""
                若 无声
                   停 5
                若 无声
                   停 6
                """));
    }

    @Test
    void workAfterTheCall() {
        assertEquals(List.of(), found("""
                “再见！”
                挂机
                记录 投诉内容
                提交 领导
                """));
        assertEquals(List.of(), found("""
                “再见！”
                挂机
                日后 回访 市民
                """));
        assertEquals(List.of(), found("""
                转到 P02
                注 见下
                """));
    }

    @Test
    void otherWays() {
        assertEquals(List.of(), found("""
                若 无声
                   挂机
                “请讲。”
                """));
        assertEquals(List.of(), found("""
                若 无声
                   停 5
                   若 无声
                      挂机
                """));
        assertEquals(List.of(), found("""
                若 无声
                   转到 P02
                若 有声
                   转到 P03
                """));
    }
}
