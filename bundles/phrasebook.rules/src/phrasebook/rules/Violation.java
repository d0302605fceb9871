// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a rule found in the model. A rule makes one with {@link #of} and says more of it with the other methods.
 *
 * @param subject the object that is wrong
 * @param feature the feature of it that is wrong, or null for the object as a whole
 * @param index the place in a feature of many values, else -1
 * @param span the piece of the feature's text that is wrong, or null for all of it
 * @param severity how much this one weighs, or null where it weighs as much as the rule does
 * @param arguments what the rule's message names, in order
 * @param fix what should stand in the place, or null where only a person can say
 */
public record Violation(Rule rule, EObject subject, @Nullable EStructuralFeature feature, int index,
        @Nullable Span span, @Nullable Severity severity, List<String> arguments, @Nullable Fix fix) {

    /**
     * A piece of a text, in UTF-16 units of the model's text.
     *
     * @param start of its first character, counted from 0
     * @param end behind its last character
     */
    public record Span(int start, int end) {
    }

    /** As quick to work out at start as later: what Java itself makes for a record takes it a while to make. */
    @Override
    public int hashCode() {
        Span piece = span;
        return Objects.hash(rule, subject, index, piece == null ? 0 : piece.start(), arguments);
    }

    /** A violation by an object as a whole. */
    public static Violation of(Rule rule, EObject subject, String... arguments) {
        return new Violation(rule, subject, null, -1, null, null, List.of(arguments), null);
    }

    /** The same, by one feature of the object. */
    public Violation at(EStructuralFeature where) {
        return at(where, -1);
    }

    /** The same, by one value of a feature of many. */
    public Violation at(EStructuralFeature where, int place) {
        return new Violation(rule, subject, where, place, span, severity, arguments, fix);
    }

    /** The same, by a piece of the feature's text. */
    public Violation within(int start, int end) {
        return new Violation(rule, subject, feature, index, new Span(start, end), severity, arguments, fix);
    }

    /** The same, with a weight of its own. */
    public Violation weighing(Severity weight) {
        return new Violation(rule, subject, feature, index, span, weight, arguments, fix);
    }

    /** The same, with words that mend it when a person agrees. */
    public Violation mendedBy(String text) {
        return new Violation(rule, subject, feature, index, span, severity, arguments, new Fix(text, false));
    }

    /** The same, with words that mend it and change no meaning. */
    public Violation safelyMendedBy(String text) {
        return new Violation(rule, subject, feature, index, span, severity, arguments, new Fix(text, true));
    }
}
