// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class NoThanksAfterWaitTest {

    private static List<String> found(String lines) {
        return Calls.found("NoThanksAfterWait", lines);
    }

    @Test
    void notAWordOfTheWait() {
        assertEquals(List.of("“您要查的号码是{电话}。”"), found("""
                “请您稍等，好吗？”
                等 市民的同意
                静音
                取消静音
                “您要查的号码是{电话}。”
                """));
        assertEquals(List.of("“查到了。”"), found("""
                “请您稍等。”
                查询 资料
                “查到了。”
                """));
        assertEquals(List.of("“查到了。”"), found("""
                “请稍候。”
                停 10
                “查到了。”
                """));
    }

    @Test
    void thanksOrSorry() {
        assertEquals(List.of(), found("""
                静音
                取消静音
                “对不起，让您久等了。”
                “您要查的号码是{电话}。”
                """));
        assertEquals(List.of(), found("""
                “请稍候。”
                查询 资料
                “感谢您的耐心等待，已经查到了。”
                """));
        assertEquals(List.of(), found("""
                “请稍候。”
                停 10
                “谢谢您，已经查到了。”
                """));
    }

    @Test
    void stillWaiting() {
        assertEquals(List.of(), found("""
                “请稍候。”
                停 10
                “还在查询，请您再稍等片刻。”
                """));
    }

    @Test
    void noWait() {
        assertEquals(List.of(), found("""
                “您好！”
                停 5
                “请讲。”
                """));
        assertEquals(List.of(), found("""
                “请您稍等。”
                “您的问题我记录下来了。”
                """));
    }
}
