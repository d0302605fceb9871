// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HalfWidthMarkTest {

    @ParameterizedTest
    @ValueSource(strings = { "您好,请讲。=>,→，", "您好.=>.→。", "请稍等.谢谢=>.→。", "(王先生)请讲=>(→（&)→）", "请说\"是\"。=>\"→“~&\"→”~" })
    void whatIsWrong(String row) {
        String[] parts = row.split("=>", -1);
        assertEquals(List.of(parts[1].split("&")), Marked.said("HalfWidthMark", parts[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = { "您好，请讲。", "请登录12345.gov.cn查询", "语速为1.5倍", "请登录 www.a.cn, b.cn", "请拨打12345.", "查询2.0版",
            "第1.2条", "请等..." })
    void whatIsRight(String words) {
        assertEquals(List.of(), Marked.said("HalfWidthMark", words));
    }

    @Test
    void everywhereButInExamplesAndPendingNotes() {
        assertEquals(List.of("\"→“~", "\"→”~"), Marked.told("HalfWidthMark", "说\"是\"时"));
        assertEquals(List.of(".→。"), Marked.banned("HalfWidthMark", "不知道."));
        assertEquals(List.of(), Marked.in("HalfWidthMark", Checked.norm(Checked.note(true, "您好."))));
    }
}
