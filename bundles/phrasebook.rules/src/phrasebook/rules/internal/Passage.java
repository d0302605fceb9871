// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import phrasebook.rules.Fix;
import phrasebook.rules.Rule;
import phrasebook.rules.Violation;

/**
 * A text as a reader meets it, in one line: all the segments of an utterance or of narration, or a text of its own.
 *
 * @param owner the wording, else the object whose text it is
 * @param text choices as they are printed, each placeholder as one {@link Spoken#SLOT}
 * @param pieces which of the model's texts its characters come from, in order
 */
public record Passage(Kind kind, EObject owner, String text, List<Piece> pieces) {

    /** What a passage is there for. */
    public enum Kind {
        /** Said to the caller. */
        SPOKEN,
        /** Said by the caller. */
        HEARD,
        /** Words that a ban forbids. */
        BANNED,
        /** Words that a ban puts in their place; often a piece of a sentence. */
        INSTEAD,
        /** An example of a ban, misspelt on purpose perhaps. */
        EXAMPLE,
        /** Told of: situations, conditions, acts, provisions, notes. */
        TOLD,
        /** A title. */
        TITLE,
        /** What an import did not understand, as it was found. */
        PENDING
    }

    /**
     * A run of the passage that one text of the model holds.
     *
     * @param from where it begins in the passage
     * @param index the place in a feature of many values, else -1
     */
    public record Piece(int from, int length, EObject subject, EAttribute feature, int index) {
    }

    /** Whether the passage is of one of these kinds. */
    public boolean is(Kind first, Kind... others) {
        return kind == first || List.of(others).contains(kind);
    }

    /** That these characters of it break the rule; the passage as a whole where no one text holds all of them. */
    public Violation breaks(Rule rule, int start, int end, String... arguments) {
        return place(rule, start, end, arguments).orElseGet(() -> Violation.of(rule, owner, arguments));
    }

    /** The same, with words that mend it, which are offered where one text holds all that they replace. */
    public Violation breaks(Rule rule, int start, int end, Fix mend, String... arguments) {
        return place(rule, start, end, arguments)
                .map(v -> mend.safe() ? v.safelyMendedBy(mend.text()) : v.mendedBy(mend.text()))
                .orElseGet(() -> Violation.of(rule, owner, arguments));
    }

    private Optional<Violation> place(Rule rule, int start, int end, String... arguments) {
        return pieces.stream().filter(p -> start >= p.from() && end <= p.from() + p.length()).findFirst()
                .map(p -> Violation.of(rule, p.subject(), arguments).at(p.feature(), p.index())
                        .within(start - p.from(), end - p.from()));
    }
}
