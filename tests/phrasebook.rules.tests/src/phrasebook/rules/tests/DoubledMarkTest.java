// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoubledMarkTest {

    @ParameterizedTest
    @ValueSource(strings = { "您好，，请讲。=>，，→，", "请讲。。=>。。→。", "您好！！=>！！→！", "请讲，。=>，。→。~", "可以吗？。=>？。→？~",
            "姓名、、电话=>、、→、" })
    void whatIsWrong(String row) {
        String[] parts = row.split("=>", -1);
        assertEquals(List.of(parts[1].split("&")), Marked.said("DoubledMark", parts[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = { "您好，请讲。", "真的吗？！", "请等。。。", "请等……。", "是吗？！！", "一、二、三" })
    void whatIsRight(String words) {
        assertEquals(List.of(), Marked.said("DoubledMark", words));
    }

    @Test
    void citizensMayBeLoud() {
        assertEquals(List.of(), Marked.heard("DoubledMark", "怎么没人接！！"));
        assertEquals(List.of(), Marked.banned("DoubledMark", "喂！！！"));
        assertEquals(List.of("，，→，"), Marked.heard("DoubledMark", "喂，，"));
    }
}
