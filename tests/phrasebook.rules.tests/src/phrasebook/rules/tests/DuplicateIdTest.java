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
import phrasebook.model.Heading;
import phrasebook.model.NormPackage;
import phrasebook.model.Phrase;

class DuplicateIdTest {

    @Test
    void twoEntriesOfOneId() {
        Phrase second = phrase("P01");
        assertFinds("DuplicateId", norm(phrase("P01"), second), second, NormPackage.Literals.NUMBERED__ID, -1, "P01");
    }

    @Test
    void aBanUnderAPhraseCounts() {
        Ban ban = ban("B01");
        assertFinds("DuplicateId", norm(ban("B01"), with(phrase("P01"), p -> p.getBans().add(ban))), ban,
                NormPackage.Literals.NUMBERED__ID, -1, "B01");
    }

    @Test
    void ofAHeadingAndAnEntryTheSecondIsFoundWhicheverItIs() {
        Heading heading = with(Checked.MAKE.createHeading(), h -> h.setId("X1"));
        Phrase phrase = phrase("X1");
        assertFinds("DuplicateId", norm(heading, phrase), phrase, NormPackage.Literals.NUMBERED__ID, -1, "X1");
        assertFinds("DuplicateId", norm(phrase, heading), heading, NormPackage.Literals.NUMBERED__ID, -1, "X1");
    }

    @Test
    void differentIdsAndNone() {
        assertPasses("DuplicateId", norm(phrase("P01"), phrase("P02"), phrase(null), phrase(null),
                Checked.MAKE.createHeading()));
    }
}
