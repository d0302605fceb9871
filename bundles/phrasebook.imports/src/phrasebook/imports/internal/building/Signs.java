// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.building;

import phrasebook.imports.internal.lexicon.PlaceholderWords;

/** The signs that norms print where something is to be filled in: ***, ××, XX, ○○, 某. */
final class Signs {

    private static final String RUNS = "*×○_";
    private static final String NAMES = "某Xx";

    private Signs() {
    }

    /** The length of the sign that stands at an index, 0 where none does. */
    static int at(String key, int index) {
        char c = key.charAt(index);
        if (RUNS.indexOf(c) < 0 && NAMES.indexOf(c) < 0) {
            return 0;
        }
        int run = index;
        while (run < key.length() && key.charAt(run) == c) {
            run++;
        }
        int length = run - index;
        if (RUNS.indexOf(c) >= 0) {
            return c == '○' || c == '_' ? length > 1 ? length : 0 : length;
        }
        if (c == '某') {
            return PlaceholderWords.address().at(key, run).isPresent() ? length : 0;
        }
        boolean letterX = c == 'X' || c == 'x';
        return letterX && !isLatin(key, index - 1) && !isLatin(key, run) ? length : 0;
    }

    private static boolean isLatin(String key, int index) {
        char c = index >= 0 && index < key.length() ? key.charAt(index) : ' ';
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}
