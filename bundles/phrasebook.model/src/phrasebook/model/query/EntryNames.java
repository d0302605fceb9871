// SPDX-License-Identifier: EPL-2.0
package phrasebook.model.query;

import phrasebook.model.Ban;
import phrasebook.model.Entry;
import phrasebook.model.Phrase;
import phrasebook.model.Situation;

/** What other entries call an entry: its number and when it applies, never its id. */
public final class EntryNames {

    private EntryNames() {
    }

    /** Number and situation, with a blank between where both are there. */
    public static String of(Entry entry) {
        Situation situation = entry instanceof Phrase phrase ? phrase.getSituation()
                : entry instanceof Ban ban ? ban.getTrigger() : null;
        String number = entry.getNumber() == null ? "" : entry.getNumber();
        return (number + " " + (situation == null ? "" : Situations.printed(situation))).strip();
    }
}
