// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.handbook;

import java.util.List;

/**
 * A page as it is shown.
 *
 * @param text all of its words, a paragraph a line
 * @param spans what looks different from the rest, in the order of the text, without overlaps
 * @param indents how far in each line begins, in steps
 */
public record Prose(String text, List<Span> spans, List<Integer> indents) {

    /** What a piece of the text looks like. */
    public enum Look {
        TITLE, HEADING, SUBHEADING, STRONG, EMPHASIS, CODE, EXAMPLE, LINK
    }

    /**
     * A piece of the text.
     *
     * @param target of a link; empty for anything else
     */
    public record Span(int offset, int length, Look look, String target) {
    }
}
