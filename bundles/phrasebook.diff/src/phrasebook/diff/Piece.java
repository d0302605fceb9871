// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff;

import java.util.List;

import phrasebook.diff.internal.words.WordDifference;

/** A stretch of a compared text: in both texts, in the old one alone, or in the new one alone. */
public record Piece(Kind kind, String text) {

    /** Which of the texts holds it. */
    public enum Kind {
        BOTH, OLD, NEW
    }

    /**
     * Compares two texts by words as a Chinese reader sees them. The pieces without the new ones give the old text,
     * those without the old ones the new text.
     */
    public static List<Piece> between(String old, String now) {
        return WordDifference.of(old, now);
    }
}
