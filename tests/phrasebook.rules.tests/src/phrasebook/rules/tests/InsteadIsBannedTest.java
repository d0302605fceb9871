// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static phrasebook.rules.tests.Checked.assertFinds;
import static phrasebook.rules.tests.Checked.assertPasses;
import static phrasebook.rules.tests.Checked.banOfWords;
import static phrasebook.rules.tests.Checked.norm;
import static phrasebook.rules.tests.Checked.phrase;
import static phrasebook.rules.tests.Checked.with;

import org.junit.jupiter.api.Test;

import phrasebook.model.Ban;

class InsteadIsBannedTest {

    @Test
    void theReplacementHoldsWhatAnotherBanForbids() {
        Ban ban = banOfWords("B01", "解答完毕后", "您明白了嘛？", "懂了没");
        Ban other = banOfWords("B02", "解释以前", "请问我说清楚了吗", "明白了吗");
        assertFinds("InsteadIsBanned", norm(ban, other), ban.getInsteadText(), null, -1, "明白了吗", "第一条 [B02]");
    }

    @Test
    void theReplacementHoldsItsOwnWording() {
        Ban ban = banOfWords("B01", "解答完毕后", "您都明白了吗", "明白了吗");
        assertFinds("InsteadIsBanned", norm(ban), ban.getInsteadText(), null, -1, "明白了吗", "第一条 [B01]");
        Ban under = with(banOfWords("B02", "", "您都明白了吗", "明白了吗"), b -> b.setNumber(null));
        assertFinds("InsteadIsBanned", norm(with(phrase("P01"), p -> p.getBans().add(under))), under.getInsteadText(),
                null,
                -1, "明白了吗", "※ [B02]");
    }

    @Test
    void aCleanReplacementOrNone() {
        assertPasses("InsteadIsBanned", norm(banOfWords("B01", "解答完毕后", "请问我说清楚了吗？", "明白了吗"),
                banOfWords("B02", "办事时", null, "不归我管"), with(phrase("P01"),
                        p -> p.getBans().add(banOfWords("B03", "", "清楚了吗", "懂了没")))));
    }

    @Test
    void aBanUnderAPhraseForbidsNothingElsewhere() {
        assertPasses("InsteadIsBanned", norm(banOfWords("B01", "解答完毕后", "您明白了吗", "懂了没"),
                with(phrase("P01"), p -> p.getBans().add(banOfWords("B03", "", "请讲", "明白了吗")))));
    }
}
