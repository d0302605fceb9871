// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.entries;

import java.util.ArrayList;
import java.util.List;

import phrasebook.imports.ImportReport.Why;
import phrasebook.imports.internal.building.Builder;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.model.Element;
import phrasebook.model.Entry;
import phrasebook.model.Note;
import phrasebook.model.Phrase;

/**
 * The last resort of an entry: signs between its parts become part of its structure, and words that no reader took are
 * kept as pending notes.
 */
final class Leftovers {

    private final Builder builder;

    Leftovers(Builder builder) {
        this.builder = builder;
    }

    /** Keeps what is left of the text of an element; answers notes that must stand after it. */
    List<Note> keep(Element element, Piece text) {
        List<Note> after = new ArrayList<>();
        for (Piece gap : builder.ledger().unclaimed(text)) {
            if (gap.key().chars().noneMatch(Character::isLetterOrDigit)) {
                builder.ledger().sign(element, gap);
                continue;
            }
            Note note = builder.pending(gap, Why.NOT_UNDERSTOOD);
            if (element instanceof Phrase phrase) {
                phrase.getSteps().add(note);
            } else if (element instanceof Entry entry) {
                entry.getNotes().add(note);
            } else {
                after.add(note);
            }
        }
        return after;
    }
}
