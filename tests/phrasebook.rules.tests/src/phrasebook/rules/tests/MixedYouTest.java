// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class MixedYouTest {

    private static List<String> found(String lines) {
        return Calls.found("MixedYou", lines);
    }

    @Test
    void inOneBreath() {
        assertEquals(List.of("你"), found("“您所反映的内容不在受理范围内，感谢你的理解与支持，再见！”"));
    }

    @Test
    void one() {
        assertEquals(List.of(), found("“感谢您的理解。”"));
        assertEquals(List.of(), found("“感谢你的理解。”"));
    }

    @Test
    void quoted() {
        assertEquals(List.of(), found("“您说的是‘你等着’吗？”"));
        assertEquals(List.of(), found("“您放心，感谢你们的支持。”"));
    }

    @Test
    void twoUtterances() {
        assertEquals(List.of(), found("""
                “您好。”
                “你好。”
                """));
    }
}
