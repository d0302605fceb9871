// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColonAfterAddressTest {

    @ParameterizedTest
    @ValueSource(strings = { "先生：请问您贵姓？=>：→，", "您好。王女士：请您稍等。=>：→，", "市民朋友：您好！=>：→，" })
    void whatIsWrong(String row) {
        String[] parts = row.split("=>", -1);
        assertEquals(List.of(parts[1].split("&")), Marked.said("ColonAfterAddress", parts[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = { "先生，请问您贵姓？", "地址是：红旗路五号。", "您说的那位先生是：王某。", "电话号码：12345。", "请您记好，联系人是王女士：她在三楼。",
            "我们的老师有以下几位，请记录下来：王老师：李老师" })
    void whatIsRight(String words) {
        assertEquals(List.of(), Marked.said("ColonAfterAddress", words));
    }

    @Test
    void onlyInSpeech() {
        assertEquals(List.of(), Marked.told("ColonAfterAddress", "先生：女士"));
        assertEquals(List.of(), Marked.heard("ColonAfterAddress", "老师：您好"));
    }
}
