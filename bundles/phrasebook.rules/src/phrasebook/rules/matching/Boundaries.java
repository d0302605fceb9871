// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.matching;

import java.util.HashSet;
import java.util.Set;

import phrasebook.rules.internal.WordFile;

/** Where words end: no hit begins or ends inside a word of words.txt. The file is read when there is a first hit. */
final class Boundaries {

    private static final Set<String> WORDS = new HashSet<>(WordFile.words(Boundaries.class, "words.txt"));
    private static final int LONGEST = WORDS.stream().mapToInt(String::length).max().orElse(0);

    private Boundaries() {
    }

    /** Whether the piece of the text neither begins nor ends inside a word. */
    static boolean hold(String text, int start, int end) {
        return !isInsideWord(text, start) && !isInsideWord(text, end);
    }

    /** Whether the word is one of which pieces mean something else. */
    static boolean isWord(String word) {
        return WORDS.contains(word);
    }

    private static boolean isInsideWord(String text, int at) {
        int first = Math.max(0, at - LONGEST + 1);
        String around = simplified(text.substring(first, Math.min(text.length(), at + LONGEST - 1)));
        int cut = at - first;
        for (int start = 0; start < cut; start++) {
            for (int end = cut + 1; end <= Math.min(around.length(), start + LONGEST); end++) {
                if (WORDS.contains(around.substring(start, end))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String simplified(String text) {
        StringBuilder simple = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int character = Simplified.of(text.charAt(i));
            simple.append(character < Character.MIN_SUPPLEMENTARY_CODE_POINT ? (char) character : text.charAt(i));
        }
        return simple.toString();
    }
}
