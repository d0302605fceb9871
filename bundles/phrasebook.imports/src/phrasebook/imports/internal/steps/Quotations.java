// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.steps;

import java.util.ArrayList;
import java.util.List;

import phrasebook.imports.internal.lines.Piece;

/**
 * Quotations one after the other with a word or sign between them. Quotation marks inside a quotation are paired.
 *
 * @param words what stands inside the outer marks of each
 * @param rest what follows the last one
 */
public record Quotations(List<Piece> words, Piece rest) {

    /** Reads those with which the text begins. */
    public static Quotations of(Piece text, String between) {
        List<Piece> words = new ArrayList<>();
        int open = 0;
        int end = 0;
        while (text.key().startsWith("“", open)) {
            int close = closing(text.key(), open);
            if (close < 0) {
                break;
            }
            words.add(text.sub(open + 1, close));
            end = close + 1;
            open = text.key().startsWith(between, end) ? end + between.length() : text.length();
        }
        return new Quotations(words, text.from(end));
    }

    private static int closing(String key, int open) {
        int depth = 0;
        for (int i = open; i < key.length(); i++) {
            depth += key.charAt(i) == '“' ? 1 : key.charAt(i) == '”' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
