// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.internal;

import phrasebook.model.query.Punctuation;

/** How texts are spelt in a file where signs of the language could be taken for their own. */
public final class Spelling {

    private Spelling() {
    }

    /** A piece of speech or narration as the model holds it. */
    public static String read(String spelt) {
        String text = spelt.indexOf('{') < 0 && spelt.indexOf('}') < 0 ? spelt : unescape(spelt);
        return Punctuation.canonicalPiece(text);
    }

    /**
     * Where a character of a text stands in the text as a file spells it.
     *
     * @param spelt the piece of the file; the quotes of a mention may stand around it
     * @param index of the character in the text that is read from it, or the text's length
     */
    public static int indexIn(String spelt, int index) {
        int at = spelt.startsWith("“") ? 1 : 0;
        for (int left = index; left > 0 && at < spelt.length(); left--) {
            at += spelling(spelt, at);
        }
        return Math.min(at, spelt.length());
    }

    /** How many characters of the file spell the one that begins there. */
    private static int spelling(String spelt, int at) {
        char c = spelt.charAt(at);
        char next = at + 1 < spelt.length() ? spelt.charAt(at + 1) : 0;
        if ((c == '{' || c == '}') && next == c) {
            return 2;
        }
        return c == '{' && "“”｛".indexOf(next) >= 0 && at + 2 < spelt.length() && spelt.charAt(at + 2) == '}' ? 3 : 1;
    }

    private static String unescape(String spelt) {
        StringBuilder text = new StringBuilder(spelt.length());
        for (int i = 0; i < spelt.length();) {
            int length = spelling(spelt, i);
            text.append(spelt.charAt(i + length / 2));
            i += length;
        }
        return text.toString();
    }

    /** The text with every brace doubled or spelt out, and its quotes spelt out where they could not be paired. */
    public static String write(String text, boolean escapeQuotes) {
        String braces = text.replace("{", "{{").replace("}", "}}").replace("｛", "{｛}");
        if (!escapeQuotes) {
            return braces;
        }
        StringBuilder spelt = new StringBuilder();
        for (char c : braces.toCharArray()) {
            if (c == '“' || c == '”') {
                spelt.append('{').append(c).append('}');
            } else {
                spelt.append(c);
            }
        }
        return spelt.toString();
    }

    /** Whether every Chinese quote in the text has its partner. */
    public static boolean hasPairedQuotes(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            char c = text.charAt(i);
            depth += c == '“' ? 1 : c == '”' ? -1 : 0;
        }
        return depth == 0;
    }

    /** Whether every Chinese quote has its partner in a text as a file spells it; those spelt out need none. */
    public static boolean isPairedAsSpelt(String spelt) {
        return hasPairedQuotes(spelt.replace("{“}", "").replace("{”}", ""));
    }

    /** The index of an opening brace that neither opens a placeholder or choice nor is spelt out, or -1. */
    public static int loneBrace(String spelt) {
        for (int i = 0; i < spelt.length(); i++) {
            char c = spelt.charAt(i);
            char next = i + 1 < spelt.length() ? spelt.charAt(i + 1) : 0;
            if (c == '{' && next == '{') {
                i++;
            } else if (c == '{' && "“”｛".indexOf(next) >= 0 && i + 2 < spelt.length() && spelt.charAt(i + 2) == '}') {
                i += 2;
            } else if (c == '{' || c == '｛') {
                return i;
            }
        }
        return -1;
    }

    /** A printed number in the canonical width: round brackets full, dots and digits half. */
    public static String number(String printed) {
        StringBuilder number = new StringBuilder(printed.length());
        for (char c : printed.toCharArray()) {
            if (c == '(') {
                number.append('（');
            } else if (c == ')') {
                number.append('）');
            } else if (c == '．') {
                number.append('.');
            } else if (c >= '０' && c <= '９') {
                number.append((char) (c - '０' + '0'));
            } else {
                number.append(c);
            }
        }
        return number.toString();
    }
}
