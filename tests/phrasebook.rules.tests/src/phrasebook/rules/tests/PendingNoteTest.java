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

import phrasebook.model.Note;

class PendingNoteTest {

    @Test
    void aPendingNoteWhereverItStands() {
        Note note = note(true, "看不懂");
        assertFinds("PendingNote", norm(note), note, null, -1, "看不懂");
        assertFinds("PendingNote", norm(phrase("P01", with(Checked.MAKE.createLoop(), l -> l.getSteps().add(note)))),
                note, null, -1, "看不懂");
        assertFinds("PendingNote", norm(with(ban("B01"), b -> b.getNotes().add(note))), note, null, -1, "看不懂");
    }

    @Test
    void aPendingNoteWithoutText() {
        Note note = note(true, null);
        assertFinds("PendingNote", norm(note), note, null, -1, "");
    }

    @Test
    void otherNotes() {
        assertPasses("PendingNote", norm(note(false, "下同"), phrase("P01", note(false, null))));
    }
}
