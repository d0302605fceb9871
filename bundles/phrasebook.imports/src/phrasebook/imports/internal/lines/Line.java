// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.lines;

import java.util.Arrays;
import java.util.List;

import phrasebook.imports.internal.lexicon.Fold;

/**
 * A paragraph of the document: one line of the source, or several that belong together. Knows where each of its
 * characters stood in the source.
 */
public final class Line {

    /** Stands between the lines of one cell of a table, as a tab does between cells. */
    public static final String WORDING_BREAK = "\u000B";

    private final String text;
    private final String key;
    private final int number;
    private final int[] textStarts;
    private final int[] sourceStarts;

    private Line(String text, int number, int[] textStarts, int[] sourceStarts) {
        this.text = text;
        this.key = Fold.fold(text);
        this.number = number;
        this.textStarts = textStarts;
        this.sourceStarts = sourceStarts;
    }

    /** A line of the source without its break; every blank becomes a plain one. */
    public static Line of(String raw, int number, int offset) {
        char[] chars = raw.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            boolean apart = chars[i] == '\t' || chars[i] == WORDING_BREAK.charAt(0);
            chars[i] = !apart && Fold.isBlank(chars[i]) ? ' ' : chars[i];
        }
        return new Line(new String(chars), number, new int[] { 0 }, new int[] { offset });
    }

    /** The pieces as one paragraph, in order and with nothing between them. */
    static Line joined(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        int[] textStarts = new int[pieces.size()];
        int[] sourceStarts = new int[pieces.size()];
        for (int i = 0; i < textStarts.length; i++) {
            textStarts[i] = text.length();
            sourceStarts[i] = pieces.get(i).source(0);
            text.append(pieces.get(i).text());
        }
        return new Line(text.toString(), pieces.get(0).line().number(), textStarts, sourceStarts);
    }

    /** The text as the source has it. */
    public String text() {
        return text;
    }

    /** The text in the form in which it is compared, of the same length. */
    public String key() {
        return key;
    }

    /** The number of the line in the source, from 1; of the first one where several were joined. */
    public int number() {
        return number;
    }

    /** The whole line without the blanks around it. */
    public Piece all() {
        return new Piece(this, 0, text.length()).strip();
    }

    int source(int index) {
        int found = Arrays.binarySearch(textStarts, index);
        int run = found >= 0 ? found : -found - 2;
        while (run + 1 < textStarts.length && textStarts[run + 1] == index) {
            run++;
        }
        return sourceStarts[run] + index - textStarts[run];
    }
}
