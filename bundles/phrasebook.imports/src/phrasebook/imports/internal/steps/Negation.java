// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.steps;

import phrasebook.imports.internal.lexicon.Lexicon;
import phrasebook.imports.internal.lexicon.Words;

/** Tells whether a text may say the opposite of what its other words say. */
final class Negation {

    private static final Words WORDS = Lexicon.words("negation");
    private static final Words HARMLESS = Lexicon.words("negation.not");

    private Negation() {
    }

    static boolean isIn(String key) {
        String rest = key;
        for (String word : HARMLESS.all()) {
            rest = rest.replace(word, " ");
        }
        return WORDS.isIn(rest);
    }
}
