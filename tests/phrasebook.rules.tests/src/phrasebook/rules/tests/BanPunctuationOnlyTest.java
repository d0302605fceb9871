// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static phrasebook.rules.tests.Checked.assertFinds;
import static phrasebook.rules.tests.Checked.assertPasses;
import static phrasebook.rules.tests.Checked.banOfWords;
import static phrasebook.rules.tests.Checked.norm;
import static phrasebook.rules.tests.Checked.phrase;
import static phrasebook.rules.tests.Checked.slot;
import static phrasebook.rules.tests.Checked.text;
import static phrasebook.rules.tests.Checked.utterance;
import static phrasebook.rules.tests.Checked.with;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.model.Ban;

class BanPunctuationOnlyTest {

    @ParameterizedTest
    @ValueSource(strings = { "……", "？！", "——", "😡", "·" })
    void nothingThatCanBeHeard(String words) {
        Ban ban = banOfWords("B01", words);
        assertFinds("BanPunctuationOnly", norm(ban), ban.getWordings().get(0), null, -1, words);
    }

    @Test
    void whatIsFilledInAlone() {
        Ban ban = with(banOfWords("B01", "我不知道"), b -> b.getWordings().add(utterance(slot(), text("！"), slot())));
        assertFinds("BanPunctuationOnly", norm(ban), ban.getWordings().get(1), null, -1, "！");
    }

    @Test
    void wordsAmongPunctuation() {
        assertPasses("BanPunctuationOnly",
                norm(banOfWords("B01", "哦……"), banOfWords("B02", "？啊！"), banOfWords("B03", "OK?"),
                with(phrase("P01"), p -> p.getBans().add(banOfWords("B04", "110")))));
    }

    @Test
    void anEmptyWordingIsFoundByAnotherRule() {
        assertPasses("BanPunctuationOnly", norm(banOfWords("B01", "")));
    }
}
