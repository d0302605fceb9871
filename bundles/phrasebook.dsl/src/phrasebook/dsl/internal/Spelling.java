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

    private static String unescape(String spelt) {
        StringBuilder text = new StringBuilder(spelt.length());
        for (int i = 0; i < spelt.length(); i++) {
            char c = spelt.charAt(i);
            char next = i + 1 < spelt.length() ? spelt.charAt(i + 1) : 0;
            if ((c == '{' || c == '}') && next == c) {
                i++;
            } else if (c == '{' && "“”｛".indexOf(next) >= 0 && i + 2 < spelt.length() && spelt.charAt(i + 2) == '}') {
                c = next;
                i += 2;
            }
            text.append(c);
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
