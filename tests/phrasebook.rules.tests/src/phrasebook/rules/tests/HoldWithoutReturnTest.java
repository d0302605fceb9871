// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import phrasebook.rules.Settings;

class HoldWithoutReturnTest {

    private static List<String> found(String lines) {
        return Calls.found("HoldWithoutReturn", lines);
    }

    @Test
    void askingSomebodyElse() {
        assertEquals(List.of("“不好意思，我需要请示领导，请您稍等。”"), found("“不好意思，我需要请示领导，请您稍等。”"));
        assertEquals(List.of("“请您不要挂机。”"), found("""
                时：需要咨询班长时
                “请您不要挂机。”
                """));
    }

    @Test
    void mutedForGood() {
        assertEquals(List.of("静音"), found("""
                “请您稍等，好吗？”
                静音
                查询 资料
                """));
    }

    @Test
    void backAgain() {
        assertEquals(List.of(), found("""
                “我请示一下领导，请您稍等。”
                “让您久等了。”
                """));
        assertEquals(List.of(), found("""
                “我请示一下领导，请您稍等。”
                若 有答复
                   “让您久等了。”
                若 没有答复
                   “让您久等了，领导稍后与您联系。”
                """));
        assertEquals(List.of(), found("""
                “请您稍等。”
                静音
                取消静音
                “让您久等了。”
                """));
    }

    @Test
    void transfers() {
        assertEquals(List.of(), found("“别挂断，马上为您转接。”"));
        assertEquals(List.of(), found("""
                “我请示一下领导，请您稍等。”
                转接 班长
                """));
        assertEquals(List.of(), found("""
                时：需要转接班长、请示时
                “请您稍等。”
                """));
        assertEquals(List.of(), found("""
                “我请示一下领导，请您稍等。”
                转到 P02
                """));
    }

    @Test
    void aMomentAtTheDesk() {
        assertEquals(List.of(), found("“请稍候，我帮您查询。”"));
    }

    @Test
    void notACall() {
        assertEquals(List.of(), found("“谢谢。”"));
    }

    @Test
    void aCounterWhereEverybodySees() {
        String lines = "“我请示一下领导，请您稍等。”";
        assertEquals(List.of(), Calls.found("HoldWithoutReturn", Checked.norm(Calls.phrase(lines)),
                Settings.DEFAULT));
    }
}
