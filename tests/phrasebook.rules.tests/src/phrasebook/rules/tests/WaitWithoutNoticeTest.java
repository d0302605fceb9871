// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class WaitWithoutNoticeTest {

    private static List<String> found(String lines) {
        return Calls.found("WaitWithoutNotice", lines);
    }

    @Test
    void mutedWithoutAWord() {
        assertEquals(List.of("静音"), found("""
                “您的问题我记录下来了。”
                静音
                取消静音
                """));
        assertEquals(List.of("静音"), found("静音"));
    }

    @Test
    void afterANotice() {
        assertEquals(List.of(), found("""
                “请您稍等片刻，好吗？”
                静音
                """));
        assertEquals(List.of(), found("""
                告知：需要等待片刻
                静音
                """));
        assertEquals(List.of(), found("""
                “请稍候。”
                查询 资料
                静音
                """));
    }

    @Test
    void aNoticeInSomeCaseIsEnough() {
        assertEquals(List.of(), found("""
                若 市民着急
                   “请您不要挂机。”
                静音
                """));
    }

    @Test
    void unmutingAndPauses() {
        assertEquals(List.of(), found("""
                取消静音
                停 5
                """));
    }
}
