// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwinSituationsTest {

    private static final String RULE = "TwinSituations";

    @ParameterizedTest
    @CsvSource({ "遇到无法当场答复的市民投诉时,遇到无法当场答复的市民咨询时", "市民要求转接专家时,当市民要求转接专家的时候", "无法当场答复的客户建议,遇到无法当场答复客户求助" })
    void sameButForTheKindOfCall(String one, String other) {
        assertEquals(List.of("P02 like P01"), Similar.situations(RULE, one, other));
    }

    @ParameterizedTest
    @CsvSource({ "遇到市民投诉时,遇到市民咨询时", "遇到市民声音小听不清楚时,遇到电话杂音太大听不清楚时", "转接成功时,需要转接人社时", "能够当场答复的市民投诉,无法当场答复的市民投诉",
            "请示结束时,需要请示班长时", "市民表示同意时,市民表示不同意时" })
    void others(String one, String other) {
        assertEquals(List.of(), Similar.situations(RULE, one, other));
    }

    @Test
    void whatIsSaidOfOneMatterMayBeSaidOfAnother() {
        assertEquals(List.of(), Similar.found(RULE, Similar.phrase("P01", "资料不全时"), Similar.heading(),
                Similar.phrase("P02", "资料不全时")));
        assertEquals(List.of("P02 like P01"), Similar.found(RULE, Similar.heading(), Similar.phrase("P01", "资料不全时"),
                Similar.phrase("P02", "资料不全时")));
        assertEquals(List.of("P02 like P01"), Similar.found(RULE, Similar.phrase("P01", "无法当场答复的投诉"),
                Similar.heading(), Similar.phrase("P02", "无法当场答复的咨询")));
    }

    @Test
    void aPhraseWithANameHasNoSituation() {
        var named = Similar.phrase("P02", "问候语");
        named.getSituation().setLabel(true);
        assertEquals(List.of(), Similar.found(RULE, Similar.phrase("P01", "问候语"), named));
    }
}
