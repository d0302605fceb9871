// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.typos;

import java.util.List;

/**
 * A word written for another that sounds or looks like it, in surroundings where only the other can be meant.
 *
 * @param found the wrong word with its surroundings
 * @param from where the wrong word begins in it
 * @param to where it ends; where nothing is wrong but something is missing, the same as from
 * @param right the word that is meant
 * @param starts whether it is only wrong where no letter or figure stands before
 * @param ends whether it is only wrong where no letter or figure stands behind
 * @param innocent texts in which it is right
 */
record Confusion(String found, int from, int to, String right, boolean starts, boolean ends, List<String> innocent) {

    /** Whether it stands in the text at that place and is wrong there. */
    boolean isAt(String text, int at) {
        return text.startsWith(found, at) && (!starts || isEdge(text, at - 1))
                && (!ends || isEdge(text, at + found.length()))
                && innocent.stream().noneMatch(word -> covers(word, text, at));
    }

    private static boolean isEdge(String text, int index) {
        return index < 0 || index >= text.length() || !Character.isLetterOrDigit(text.charAt(index));
    }

    /** Whether the innocent word stands over the wrong one, or over a part of it. */
    private boolean covers(String word, String text, int at) {
        for (int start = at + from - word.length() + 1; start < at + Math.max(to, from + 1); start++) {
            if (start >= 0 && text.startsWith(word, start)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is wrong wherever it stands, so that it can be mended without asking. */
    boolean isAlwaysWrong() {
        return to > from && to - from == found.length() && !starts && !ends && innocent.isEmpty();
    }

    /** The wrong word; with its surroundings where something is missing. */
    String wrong() {
        return to > from ? found.substring(from, to) : found;
    }

    /** What should stand there, with the surroundings where something is missing. */
    String mended() {
        return to > from ? right : found.substring(0, from) + right + found.substring(to);
    }
}
