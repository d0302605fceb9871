// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static phrasebook.rules.tests.Checked.assertFinds;
import static phrasebook.rules.tests.Checked.assertPasses;
import static phrasebook.rules.tests.Checked.ban;
import static phrasebook.rules.tests.Checked.banOfWords;
import static phrasebook.rules.tests.Checked.norm;
import static phrasebook.rules.tests.Checked.phrase;
import static phrasebook.rules.tests.Checked.prose;
import static phrasebook.rules.tests.Checked.utterance;
import static phrasebook.rules.tests.Checked.with;

import java.util.List;

import org.junit.jupiter.api.Test;

import phrasebook.model.Ban;

class BanMissesExampleTest {

    @Test
    void anExampleThatTheBanDoesNotHit() {
        Ban ban = with(banOfWords("B01", "明白了吗"), b -> b.getMatches().add(utterance("您懂了吗？")));
        assertFinds("BanMissesExample", norm(ban), ban.getMatches().get(0), null, -1, "您懂了吗？");
        assertFinds("BanMissesExample", norm(with(phrase("P01"), p -> p.getBans().add(ban))), ban.getMatches().get(0),
                null,
                -1, "您懂了吗？");
    }

    @Test
    void examplesThatItHitsHoweverTheyAreSpelt() {
        assertPasses("BanMissesExample", norm(with(banOfWords("B01", "明白了吗"), b -> b.getMatches().addAll(List.of(
                utterance("您明白了吗？"), utterance("您 明白 了么"), utterance("明白了没、明白了嘛"))))));
    }

    @Test
    void actsHaveNoWordsToHit() {
        assertPasses("BanMissesExample", norm(with(ban("B01"), b -> {
            b.setText(prose("直接挂机"));
            b.getMatches().add(utterance("没有道别就挂机"));
        })));
    }

    @Test
    void anEmptyExampleIsFoundByAnotherRule() {
        assertPasses("BanMissesExample", norm(with(banOfWords("B01", "明白了吗"), b -> b.getMatches().add(utterance("")))));
    }
}
