// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static phrasebook.rules.tests.Checked.assertFinds;
import static phrasebook.rules.tests.Checked.assertPasses;
import static phrasebook.rules.tests.Checked.banOfWords;
import static phrasebook.rules.tests.Checked.norm;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.model.Ban;

class ShortBanTest {

    @ParameterizedTest
    @ValueSource(strings = { "喂", "喂！", "没有", "沒有", "可以", "不", "嗯……" })
    void whatHitsInnocentWords(String words) {
        Ban ban = banOfWords("B01", words);
        assertFinds("ShortBan", norm(ban), ban.getWordings().get(0), null, -1, words);
    }

    @ParameterizedTest
    @ValueSource(strings = { "不行", "快点", "没办法", "喂，说话", "没有就是没有", "……", "" })
    void whatIsLongEnoughOrNothing(String words) {
        assertPasses("ShortBan", norm(banOfWords("B01", words)));
    }
}
