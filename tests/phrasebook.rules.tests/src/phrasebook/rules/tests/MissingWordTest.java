// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissingWordTest {

    @ParameterizedTest
    @CsvSource({ "谢谢提出的宝贵建议，谢谢提出的→谢谢您提出的~", "感谢的支持，感谢的支持→感谢您的支持~", "请问有什么可以帮助？，什么可以帮助→什么可以帮助您~",
            "对不起，让久等了。，让久等了→让您久等了~", "给带来不便请您谅解。，给带来不便→给您带来不便~", "您好，很高兴为服务。，很高兴为服务→很高兴为您服务~",
            "请留下的电话。，请留下的电话→请留下您的电话~", "请您一位能说普通话的朋友来。，请您一位能→请您请一位能~" })
    void whatLacksAWord(String row) {
        String words = row.substring(0, row.lastIndexOf('，'));
        assertEquals(List.of(row.substring(words.length() + 1)), Marked.said("MissingWord", words));
    }

    @ParameterizedTest
    @ValueSource(strings = { "谢谢您提出的宝贵建议。", "感谢您的支持！", "请问有什么可以帮助您？", "有什么可以帮助到您的？", "让您久等了。", "给您带来不便，请您谅解。",
            "很高兴为您服务。", "请留下您的电话。", "感谢的话不必多说。", "谢谢大家提出的建议。", "什么可以帮助恢复" })
    void whatLacksNone(String words) {
        assertEquals(List.of(), Marked.said("MissingWord", words));
    }
}
