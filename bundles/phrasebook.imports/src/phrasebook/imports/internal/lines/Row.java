// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.lines;

/**
 * A line of a document whose layout says what it is.
 *
 * @param level how many levels it is set in; 0 for headings
 * @param text its words without the blanks around them; empty for the head of a phrase of which nothing is printed
 * @param id the id that the document gives, such as a Markdown anchor; empty where it gives none
 */
public record Row(int level, Kind kind, Piece text, String id) {

    /** What the layout says. */
    public enum Kind {
        TITLE, HEADING, PHRASE, LINE
    }
}
