// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static phrasebook.rules.tests.Checked.assertFinds;
import static phrasebook.rules.tests.Checked.assertPasses;
import static phrasebook.rules.tests.Checked.ban;
import static phrasebook.rules.tests.Checked.norm;
import static phrasebook.rules.tests.Checked.phrase;
import static phrasebook.rules.tests.Checked.utterance;
import static phrasebook.rules.tests.Checked.with;

import java.util.List;

import org.junit.jupiter.api.Test;

import phrasebook.model.Ban;
import phrasebook.model.Norm;
import phrasebook.model.Say;
import phrasebook.model.Utterance;

class EmptyUtteranceTest {

    private static Norm saying(Utterance... utterances) {
        Say say = with(Checked.MAKE.createSay(), s -> s.getAlternatives().addAll(List.of(utterances)));
        return norm(phrase("P01", with(Checked.MAKE.createBranch(), b -> b.getSteps().add(say))));
    }

    @Test
    void nothingIsSaid() {
        Utterance empty = utterance("");
        assertFinds("EmptyUtterance", saying(utterance("您好"), empty), empty, null, -1);
    }

    @Test
    void nothingIsForbidden() {
        Ban ban = ban("B01");
        Utterance empty = utterance("");
        ban.getMatches().add(empty);
        assertFinds("EmptyUtterance", norm(ban), empty, null, -1);
    }

    @Test
    void wordsAndAPlaceholderAlone() {
        assertPasses("EmptyUtterance", saying(utterance("您好"),
                with(utterance(""), u -> u.getSegments().add(Checked.MAKE.createPlaceholderSegment()))));
    }

    @Test
    void anUnclosedQuoteIsReportedAsThat() {
        assertPasses("EmptyUtterance", saying(with(utterance(""), u -> u.setUnclosed(true))));
    }
}
