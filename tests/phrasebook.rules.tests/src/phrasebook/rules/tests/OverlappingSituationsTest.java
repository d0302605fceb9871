// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlappingSituationsTest {

    private static final String RULE = "OverlappingSituations";

    @Test
    void whatTheOperatorSaysTellsOfTheSituationToo() {
        assertEquals(List.of("P02 like P01"), Similar.found(RULE,
                Similar.phrase("P01", "无法听清楚时", "对不起，您的声音太小，请您拿起话筒说话好吗？"),
                Similar.phrase("P02", "遇到市民声音小听不清楚时", "对不起！请您大声一点，好吗？")));
        assertEquals(List.of("P02 like P01"), Similar.found(RULE,
                Similar.phrase("P01", "遇到市民对话务接线员服务不满时", "对不起，给您添麻烦了。"),
                Similar.phrase("P02", "市民投诉话务接线员工作出差错时", "对不起，给您添麻烦了。")));
    }

    @ParameterizedTest
    @CsvSource({ "遇到市民声音小听不清楚时,遇到电话杂音太大听不清楚时", "遇到市民声音小听不清楚时,遇到市民抱怨话务接线员声音小或听不清楚时", "转接成功时,需要转接人社时",
            "请示结束时,需要请示班长时", "遇到市民讲方言时,遇到市民讲方言听不懂时", "遇到骚扰电话时,遇到骚扰电话时" })
    void otherMattersOrOneAlone(String one, String other) {
        assertEquals(List.of(), Similar.situations(RULE, one, other));
    }

    @Test
    void eachIsComparedWithAllBeforeIt() {
        assertEquals(List.of("P03 like P01"), Similar.found(RULE, Similar.phrase("P01", "声音小听不清时"),
                Similar.phrase("P02", "方言听不懂时"), Similar.phrase("P03", "听不清、声音小且有杂音时")));
    }
}
