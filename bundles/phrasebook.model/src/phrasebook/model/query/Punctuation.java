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

    /** Each sign is taken up once, so the work grows with the text's length alone. */
    private static String widen(String text) {
        char[] chars = text.toCharArray();
        int[] partner = partners(chars);
        int[] widened = new int[chars.length];
        int count = 0;
        for (int i = 0; i < chars.length; i++) {
            if (isHalf(chars, i) && (isWide(chars, i - 1) || isWide(chars, i + 1) || isWide(chars, partner[i]))) {
                chars[i] = full(chars[i]);
                widened[count++] = i;
            }
        }
        // A sign that became wide makes its neighbours wide, and the bracket that it pairs with.
        for (int next = 0; next < count; next++) {
            int i = widened[next];
            for (int touched : new int[] { i - 1, i + 1, partner[i] }) {
                if (isHalf(chars, touched)) {
                    chars[touched] = full(chars[touched]);
                    widened[count++] = touched;
                }
            }
        }
        return new String(chars);
    }

    private static boolean isHalf(char[] chars, int index) {
        return index >= 0 && index < chars.length && HALF.indexOf(chars[index]) >= 0;
    }

    private static char full(char half) {
        return FULL.charAt(HALF.indexOf(half));
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
        return c >= 0x2E80 && c < 0xFE00 && c != '　' || c >= 0xFF00 || "“”‘’…".indexOf(c) >= 0;
    }
}
