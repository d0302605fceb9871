// SPDX-License-Identifier: EPL-2.0
package phrasebook.model.query;

/**
 * The canonical form of free text: full-width punctuation beside Chinese characters, as GB/T 15834-2011 writes it, and
 * no blanks at the ends. Every change replaces one character by one, so offsets inside the text stay true.
 */
public final class Punctuation {

    private static final String HALF = ",;:?!()";
    private static final String FULL = "，；：？！（）";

    private Punctuation() {
    }

    /** The text in canonical form. Applying it twice changes nothing more. */
    public static String canonical(String text) {
        String stripped = text.strip();
        return needsWork(stripped) ? widen(stripped) : stripped;
    }

    /** As {@link #canonical}, but blanks at the ends are kept: for pieces of a longer text. */
    public static String canonicalPiece(String text) {
        return needsWork(text) ? widen(text) : text;
    }

    private static boolean needsWork(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (HALF.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String widen(String text) {
        char[] chars = text.toCharArray();
        int[] partner = partners(chars);
        boolean changed;
        do {
            changed = false;
            for (int i = 0; i < chars.length; i++) {
                changed |= widen(chars, partner, i);
            }
            // Back again, so that a run of signs before a Chinese character takes one round, not one for each sign.
            for (int i = chars.length - 1; i >= 0; i--) {
                changed |= widen(chars, partner, i);
            }
        } while (changed);
        return new String(chars);
    }

    private static boolean widen(char[] chars, int[] partner, int i) {
        int half = HALF.indexOf(chars[i]);
        if (half < 0 || !isWide(chars, i - 1) && !isWide(chars, i + 1) && !isWide(chars, partner[i])) {
            return false;
        }
        chars[i] = FULL.charAt(half);
        return true;
    }

    /** For each round bracket the index of the one that it pairs with, else -1. */
    private static int[] partners(char[] chars) {
        int[] partner = new int[chars.length];
        int[] open = new int[chars.length];
        int depth = 0;
        for (int i = 0; i < chars.length; i++) {
            partner[i] = -1;
            if (chars[i] == '(' || chars[i] == '（') {
                open[depth++] = i;
            } else if ((chars[i] == ')' || chars[i] == '）') && depth > 0) {
                partner[i] = open[--depth];
                partner[partner[i]] = i;
            }
        }
        return partner;
    }

    private static boolean isWide(char[] chars, int index) {
        if (index < 0 || index >= chars.length) {
            return false;
        }
        char c = chars[index];
        return c >= 0x2E80 && c != '　' && c < 0xFE00 || c >= 0xFF00 || c == '“' || c == '”' || c == '‘' || c == '’' || c == '…';
    }
}
