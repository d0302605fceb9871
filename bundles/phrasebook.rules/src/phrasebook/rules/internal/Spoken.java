// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal;

import java.util.ArrayList;
import java.util.List;

import phrasebook.model.ChoiceSegment;
import phrasebook.model.Element;
import phrasebook.model.Modality;
import phrasebook.model.NormPackage;
import phrasebook.model.PlaceholderSegment;
import phrasebook.model.Say;
import phrasebook.model.Segment;
import phrasebook.model.TextSegment;
import phrasebook.model.Utterance;
import phrasebook.model.Wording;
import phrasebook.model.query.Wordings;
import phrasebook.rules.Context;
import phrasebook.rules.Rule;
import phrasebook.rules.Violation;

/**
 * Words that an operator says, as one text, and how to speak of a piece of them.
 *
 * @param text the words; choices as they are printed, each placeholder as one {@link #SLOT}
 */
public record Spoken(Say say, Utterance utterance, String text) {

    /** Stands for what is filled in when it is said. */
    public static final char SLOT = '\uFFFC';

    /**
     * All that an operator says in the element, in order; what a caller says, what must not be said, and what is only
     * told of, is not.
     */
    public static List<Spoken> in(Element element) {
        List<Spoken> all = new ArrayList<>();
        element.eAllContents().forEachRemaining(object -> {
            if (object instanceof Say say && !say.isHeard() && say.getModality() != Modality.MUST_NOT) {
                say.getAlternatives().forEach(utterance -> all.add(of(say, utterance)));
            }
        });
        return all;
    }

    /** The same. The rules that ask for what is said in the same element share the answer. */
    public static List<Spoken> in(Element element, Context context) {
        return context.derived(All.class, element, e -> new All(in(e))).all();
    }

    private record All(List<Spoken> all) {
    }

    private static Spoken of(Say say, Utterance utterance) {
        return new Spoken(say, utterance, text(utterance));
    }

    /** What is said or told as one text; choices as they are printed, each placeholder as one {@link #SLOT}. */
    public static String text(Wording wording) {
        StringBuilder text = new StringBuilder();
        wording.getSegments().forEach(segment -> text.append(text(segment)));
        return text.toString();
    }

    /** The same of one segment. */
    public static String text(Segment segment) {
        return segment instanceof PlaceholderSegment ? String.valueOf(SLOT) : Wordings.printed(segment);
    }

    /**
     * That a piece of the words breaks the rule. A piece that is not all in one run of plain text is told by the
     * whole of the words, or by the choice that it lies in.
     *
     * @param start of its first character in {@link #text}
     * @param end behind its last character
     */
    public Violation breaks(Rule rule, int start, int end, String... arguments) {
        return breaks(utterance, rule, start, end, arguments);
    }

    /** The same of a piece of any wording's {@link #text(Wording) text}. */
    public static Violation breaks(Wording wording, Rule rule, int start, int end, String... arguments) {
        int from = 0;
        for (Segment segment : wording.getSegments()) {
            int to = from + text(segment).length();
            if (start >= from && end <= to) {
                if (segment instanceof TextSegment) {
                    return Violation.of(rule, segment, arguments).at(NormPackage.Literals.TEXT_SEGMENT__TEXT)
                            .within(start - from, end - from);
                }
                return Violation.of(rule, segment instanceof ChoiceSegment ? segment : wording, arguments);
            }
            from = to;
        }
        return Violation.of(rule, wording, arguments);
    }

    /** That the words as a whole break the rule. */
    public Violation breaks(Rule rule, String... arguments) {
        return Violation.of(rule, utterance, arguments);
    }
}
