// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingQuestionMarkTest {

    @ParameterizedTest
    @ValueSource(strings = { "为什么这么长时间不接电话=>话→话？", "您好，请问您需要咨询什么问题=>题→题？", "请您再说一遍，好吗=>吗→吗？", "请问您贵姓=>姓→姓？",
            "您看这样行不行=>行→行？",
            "您好。请问我刚才的解释，您是否明白=>白→白？" })
    void whatIsWrong(String row) {
        String[] parts = row.split("=>", -1);
        assertEquals(List.of(parts[1].split("&")), Marked.said("MissingQuestionMark", parts[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = { "您需要咨询什么问题？", "请您记好电话", "请您慢点讲", "有什么不清楚的再联系", "无论有什么问题都可以来电", "请问您需要什么帮助，我来为您查询",
            "我明白为什么了",
            "为什么要预约，是因为号源有限", "您看您所说的是不是……", "谢谢", "不知道为什么" })
    void whatIsRight(String words) {
        assertEquals(List.of(), Marked.said("MissingQuestionMark", words));
    }

    @Test
    void citizensAskTooAndBansAreQuotedAsTheyAre() {
        assertEquals(List.of("话→话？"), Marked.heard("MissingQuestionMark", "为什么不接电话"));
        assertEquals(List.of(), Marked.banned("MissingQuestionMark", "明白了吗"));
        assertEquals(List.of(), Marked.told("MissingQuestionMark", "市民问为什么"));
    }
}
