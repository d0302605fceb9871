// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff;

import phrasebook.model.Ban;
import phrasebook.model.Element;
import phrasebook.model.Heading;
import phrasebook.model.Phrase;
import phrasebook.model.Provision;

/** What a change is about. */
public enum EntryKind {

    /** The document as a whole: its title, dates, roles and placeholders. */
    NORM,
    /** A heading, which opens a division. */
    DIVISION, PHRASE, BAN, PROVISION,
    /** A note between two entries, or a line there that cannot be read. */
    NOTE;

    /** The kind of an element. */
    public static EntryKind of(Element element) {
        if (element instanceof Phrase) {
            return PHRASE;
        }
        if (element instanceof Ban) {
            return BAN;
        }
        if (element instanceof Provision) {
            return PROVISION;
        }
        return element instanceof Heading ? DIVISION : NOTE;
    }
}
