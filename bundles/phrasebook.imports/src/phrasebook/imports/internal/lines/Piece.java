// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.lines;

import phrasebook.imports.internal.lexicon.Fold;

/**
 * A stretch of a line. All that an import reads and keeps is such a stretch, which makes it possible to account for
 * every character.
 *
 * @param start the index of the first character in the line
 * @param end the index after the last
 */
public record Piece(Line line, int start, int end) {

    /** The text as the source has it. */
    public String text() {
        return line.text().substring(start, end);
    }

    /** The text in the form in which it is compared. */
    public String key() {
        return line.key().substring(start, end);
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start >= end;
    }

    /** The character at an index, in the form in which it is compared. */
    public char at(int index) {
        return line.key().charAt(start + index);
    }

    /** The stretch from one index of this one to another. */
    public Piece sub(int from, int to) {
        return new Piece(line, start + from, start + to);
    }

    public Piece from(int index) {
        return new Piece(line, start + index, end);
    }

    public Piece to(int index) {
        return new Piece(line, start, start + index);
    }

    /** From the beginning of this stretch to the end of a later one of the same line. */
    public Piece upTo(Piece last) {
        return new Piece(line, start, last.end);
    }

    /** Without the blanks around it. */
    public Piece strip() {
        int from = start;
        int to = end;
        while (from < to && Fold.isBlank(line.text().charAt(from))) {
            from++;
        }
        while (to > from && Fold.isBlank(line.text().charAt(to - 1))) {
            to--;
        }
        return new Piece(line, from, to);
    }

    /** Where the character at an index stood in the source. */
    public int source(int index) {
        return line.source(start + index);
    }
}
