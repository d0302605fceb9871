// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.similarity;

import phrasebook.model.Phrase;

/** What a message calls a phrase. */
final class Names {

    private Names() {
    }

    /** Its id, else its number. */
    static String of(Phrase phrase) {
        String name = phrase.getId() != null ? phrase.getId() : phrase.getNumber();
        return name == null ? "" : name;
    }
}
