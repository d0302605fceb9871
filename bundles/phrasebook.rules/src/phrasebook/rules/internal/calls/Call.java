// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.calls;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.BadLine;
import phrasebook.model.Note;
import phrasebook.model.Phrase;
import phrasebook.rules.Context;
import phrasebook.rules.internal.speech.Mark;
import phrasebook.rules.internal.speech.Sign;
import phrasebook.rules.internal.speech.Speech;

/**
 * The course of a call by one phrase. Each step is walked once, in document order, so the work grows with the number
 * of steps and not with that of the ways through them. A branch begins as the call stood before it; behind it the call
 * goes on as if the condition had not held.
 */
public final class Call {

    /** The rules come one after another to the same phrase, which is walked once for all of them. */
    private static final class Latest {
        @Nullable
        private Call call;

        Call of(Phrase phrase) {
            Call latest = call;
            if (latest == null || latest.phrase != phrase) {
                latest = new Call(phrase);
                call = latest;
            }
            return latest;
        }
    }

    private final Phrase phrase;
    private final List<Moment> moments = new ArrayList<>();
    private final List<State> ends = new ArrayList<>();
    private final List<Speech> told = new ArrayList<>(0);

    private final List<Speech> said;
    private final List<Mark> situation;
    private final boolean known;

    private Call(Phrase phrase) {
        this.phrase = phrase;
        new Walk(moments, ends, told).through(phrase.getSteps());
        this.said = new ArrayList<>(moments.size());
        moments.forEach(m -> said.addAll(m.said()));
        this.situation = phrase.getSituation() == null ? List.of() : Speech.marks(phrase.getSituation().getText());
        this.known = phrase.getBadLines().isEmpty() && phrase.getNotes().stream().noneMatch(Note::isPending)
                && moments.stream().noneMatch(m -> m.step() instanceof BadLine
                        || m.step() instanceof Note note && note.isPending());
    }

    /** The call of the phrase. */
    static Call of(Phrase phrase) {
        return new Call(phrase);
    }

    /** The call of the phrase, worked out when it is first asked for. */
    public static Call of(Phrase phrase, Context context) {
        return context.now(Latest.class, c -> new Latest()).of(phrase);
    }

    /** Whether all of it could be read; what a call lacks may stand in what could not. */
    boolean isKnown() {
        return known;
    }

    /** The steps in document order. */
    List<Moment> moments() {
        return moments;
    }

    /** How the call stands where the phrase leaves it, on each way; where it hangs up or goes elsewhere is not one. */
    List<State> ends() {
        return ends;
    }

    /** All that the operator says, word by word. */
    public List<Speech> said() {
        return said;
    }

    /** What the operator tells the caller in words that are left open. */
    public List<Speech> told() {
        return told;
    }

    /** Whether the words that say when the phrase applies have that sign. */
    public boolean situationHas(Sign sign) {
        for (Mark mark : situation) {
            if (mark.sign() == sign) {
                return true;
            }
        }
        return false;
    }
}
