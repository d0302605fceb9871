// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing;

import java.util.List;

/**
 * A step as a row of fields. Texts are as written, with placeholders and choices in braces; what is absent is empty.
 *
 * @param index its place among the rows of the phrase, from 0; where it is new, of no meaning
 * @param depth how many branches and loops it stands below
 * @param timing 同时, 日后 or 此后
 * @param within a time limit such as 2 小时内
 * @param manner how it is done, without brackets
 * @param modality 可, 应, 必须 …
 * @param verb of speech its word (回应); of an act its kind (挂机, 记录, 做 …), which may be absent after a modality
 * @param alternatives of SAY and HEAR the words between the quotes, any one of which may be said
 * @param text of INDIRECT the sense, of ACT what is done, of a pause its seconds (empty: a while), of branches and
 *            loops the condition, of GOTO the id, of notes and of what cannot be read the words
 * @param delivery how words are spoken, which stands after them in brackets
 * @param offset of its line's first character that is no blank
 * @param length up to the line's last character that is no blank
 */
public record StepRow(int index, int depth, StepKind kind, String timing, String within, String role, String manner,
        String modality, String verb, List<String> alternatives, String text, String delivery, int offset,
        int length) {

    /** A new row of this kind with nothing but a text. */
    public static StepRow of(StepKind kind, String text) {
        return new StepRow(-1, 0, kind, "", "", "", "", "", "", List.of(), text, "", 0, 0);
    }

    /** A new row in which the role says any one of the words. */
    public static StepRow say(String role, String... words) {
        return of(StepKind.SAY, "").withRole(role).withAlternatives(List.of(words));
    }

    /** A new row of an act such as 挂机 or 做. */
    public static StepRow act(String verb, String text) {
        return of(StepKind.ACT, text).withVerb(verb);
    }

    /** The first of the words that may be said; empty where nothing is. */
    public String words() {
        return alternatives.isEmpty() ? "" : alternatives.get(0);
    }

    public StepRow withKind(StepKind other) {
        return new StepRow(index, depth, other, timing, within, role, manner, modality, verb, alternatives, text,
                delivery, offset, length);
    }

    public StepRow withTiming(String other) {
        return new StepRow(index, depth, kind, other, within, role, manner, modality, verb, alternatives, text,
                delivery, offset, length);
    }

    public StepRow withWithin(String other) {
        return new StepRow(index, depth, kind, timing, other, role, manner, modality, verb, alternatives, text,
                delivery, offset, length);
    }

    public StepRow withRole(String other) {
        return new StepRow(index, depth, kind, timing, within, other, manner, modality, verb, alternatives, text,
                delivery, offset, length);
    }

    public StepRow withManner(String other) {
        return new StepRow(index, depth, kind, timing, within, role, other, modality, verb, alternatives, text,
                delivery, offset, length);
    }

    public StepRow withModality(String other) {
        return new StepRow(index, depth, kind, timing, within, role, manner, other, verb, alternatives, text,
                delivery, offset, length);
    }

    public StepRow withVerb(String other) {
        return new StepRow(index, depth, kind, timing, within, role, manner, modality, other, alternatives, text,
                delivery, offset, length);
    }

    public StepRow withAlternatives(List<String> other) {
        return new StepRow(index, depth, kind, timing, within, role, manner, modality, verb, List.copyOf(other), text,
                delivery, offset, length);
    }

    public StepRow withText(String other) {
        return new StepRow(index, depth, kind, timing, within, role, manner, modality, verb, alternatives, other,
                delivery, offset, length);
    }

    public StepRow withDelivery(String other) {
        return new StepRow(index, depth, kind, timing, within, role, manner, modality, verb, alternatives, text,
                other, offset, length);
    }

    /**
     * Whether the fields are the same, wherever the rows stand. What is said and what is heard differ by role alone.
     */
    public boolean saysTheSameAs(StepRow other) {
        StepRow there = new StepRow(index, depth, spoken(other.kind), other.timing, other.within, other.role,
                other.manner, other.modality, other.verb, other.alternatives, other.text, other.delivery, offset,
                length);
        return withKind(spoken(kind)).equals(there);
    }

    private static StepKind spoken(StepKind kind) {
        return kind == StepKind.HEAR ? StepKind.SAY : kind;
    }
}
