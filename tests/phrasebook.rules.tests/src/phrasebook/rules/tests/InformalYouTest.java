// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class InformalYouTest {

    private static List<String> found(String lines) {
        return Calls.found("InformalYou", lines);
    }

    @Test
    void toACaller() {
        assertEquals(List.of("你", "你"), found("“你好，请问你有什么事？”"));
    }

    @Test
    void beside您ItIsAnotherRule() {
        assertEquals(List.of(), found("“感谢你的理解，请您慢走。”"));
    }

    @Test
    void othersWords() {
        assertEquals(List.of(), found("市民：“你们怎么不接电话？”"));
        assertEquals(List.of(), found("“他是不是说了‘你别管’？”"));
        assertEquals(List.of(), found("做 说明“你”字不能用"));
    }

    @Test
    void noOneIsMeant() {
        assertEquals(List.of(), found("“感谢你们的支持。”"));
        assertEquals(List.of(), found("“请看迷你词典。”"));
    }

    @Test
    void children() {
        assertEquals(List.of(), found("“小朋友，你叫什么名字？”"));
        assertEquals(List.of(), found("""
                时：遇到儿童来电时
                “你叫什么名字？”
                """));
    }
}
