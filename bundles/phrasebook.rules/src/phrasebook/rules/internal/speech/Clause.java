// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.speech;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A piece of speech between two marks of punctuation.
 *
 * @param start of its first character in the whole text
 * @param end behind its last character, where its punctuation stands, if any
 * @param closes the punctuation it ends in, 0 at the end of the text
 * @param marks the signs that begin in it
 */
public record Clause(int start, int end, char closes, List<Mark> marks) {

    private static final String SENTENCE_ENDS = "。！？；!?;…";

    /** Whether a sentence ends with it. */
    public boolean isLast() {
        return closes == 0 || SENTENCE_ENDS.indexOf(closes) >= 0;
    }

    /** The first such sign in it, or null. */
    public @Nullable Mark first(Sign sign) {
        return first(sign, start);
    }

    /** The first such sign that begins there or later, or null. */
    public @Nullable Mark first(Sign sign, int from) {
        for (Mark mark : marks) {
            if (mark.sign() == sign && mark.start() >= from) {
                return mark;
            }
        }
        return null;
    }

    public boolean has(Sign sign) {
        return first(sign) != null;
    }

    /** Whether it puts a question to the listener. */
    public boolean asks() {
        return closes == '？' || closes == '?' || has(Sign.ASKING) || isLast() && endsAsking();
    }

    private boolean endsAsking() {
        return marks.stream().anyMatch(m -> m.sign() == Sign.ASKING_END && m.end() == end);
    }
}
