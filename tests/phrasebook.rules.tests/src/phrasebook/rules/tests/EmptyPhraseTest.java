// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static phrasebook.rules.tests.Checked.assertFinds;
import static phrasebook.rules.tests.Checked.assertPasses;
import static phrasebook.rules.tests.Checked.ban;
import static phrasebook.rules.tests.Checked.norm;
import static phrasebook.rules.tests.Checked.note;
import static phrasebook.rules.tests.Checked.phrase;
import static phrasebook.rules.tests.Checked.with;

import org.junit.jupiter.api.Test;

import phrasebook.model.NormPackage;
import phrasebook.model.Phrase;

class EmptyPhraseTest {

    @Test
    void nothingBelowTheSituation() {
        Phrase empty = phrase("P01");
        assertFinds("EmptyPhrase", norm(empty, phrase("P02", note(false, "待定"))), empty,
                NormPackage.Literals.NUMBERED__NUMBER, -1);
    }

    @Test
    void anythingAtAll() {
        assertPasses("EmptyPhrase", norm(phrase("P01", Checked.MAKE.createPause()),
                with(phrase("P02"), p -> p.getBans().add(ban("B01"))),
                with(phrase("P03"), p -> p.getNotes().add(note(false, "待定"))),
                with(phrase("P04"), p -> p.getBadLines().add(Checked.MAKE.createBadLine())), ban("B02")));
    }
}
