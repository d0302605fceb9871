// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static phrasebook.rules.tests.Checked.assertFinds;
import static phrasebook.rules.tests.Checked.assertPasses;
import static phrasebook.rules.tests.Checked.ban;
import static phrasebook.rules.tests.Checked.norm;
import static phrasebook.rules.tests.Checked.phrase;
import static phrasebook.rules.tests.Checked.with;

import org.junit.jupiter.api.Test;

import phrasebook.model.Ban;
import phrasebook.model.Entry;
import phrasebook.model.Phrase;

class MissingIdTest {

    @Test
    void entriesOfEveryKindWithoutAnId() {
        for (Entry entry : new Entry[] { phrase(null), ban(null), Checked.MAKE.createProvision() }) {
            entry.setNumber("7.");
            assertFinds("MissingId", norm(phrase("P01"), entry), entry, null, -1, "7.");
        }
    }

    @Test
    void anEntryWithoutNumberAndId() {
        Phrase phrase = Checked.MAKE.createPhrase();
        assertFinds("MissingId", norm(phrase), phrase, null, -1, "");
    }

    @Test
    void aBanUnderAPhrase() {
        Ban ban = Checked.MAKE.createBan();
        assertFinds("MissingId", norm(with(phrase("P01"), p -> p.getBans().add(ban))), ban, null, -1, "※");
    }

    @Test
    void headingsAndNotesNeedNone() {
        assertPasses("MissingId", norm(Checked.MAKE.createHeading(), Checked.MAKE.createNote(), phrase("P01")));
    }
}
