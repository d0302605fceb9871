// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrongMarkAfterQuestionTest {

    @ParameterizedTest
    @ValueSource(strings = { "您好，请问有什么可以帮助您！=>！→？", "请您大声一点，好吗。谢谢！=>。→？", "请问您是否方便。请问您贵姓！=>。→？&！→？" })
    void whatIsWrong(String row) {
        String[] parts = row.split("=>", -1);
        assertEquals(List.of(parts[1].split("&")), Marked.said("WrongMarkAfterQuestion", parts[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = { "请问有什么可以帮助您？", "真的可以吗？！", "请问，我姓王。", "请您稍等！", "请问您看这个问题是不是……", "请问您贵姓，我来登记。", "有什么问题请讲。",
            "我问您是否清楚。" })
    void whatIsRight(String words) {
        assertEquals(List.of(), Marked.said("WrongMarkAfterQuestion", words));
    }

    @Test
    void onlyWhatIsSaid() {
        assertEquals(List.of("。→？"), Marked.heard("WrongMarkAfterQuestion", "有人吗。"));
        assertEquals(List.of(), Marked.banned("WrongMarkAfterQuestion", "明白了吗！"));
        assertEquals(List.of(), Marked.told("WrongMarkAfterQuestion", "问市民是否清楚，好吗。"));
    }
}
