// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.calls;

import java.util.List;

import phrasebook.model.Action;
import phrasebook.model.Branch;
import phrasebook.model.BranchKind;
import phrasebook.model.Note;
import phrasebook.model.Step;
import phrasebook.model.Timing;
import phrasebook.rules.internal.speech.Sign;
import phrasebook.rules.internal.speech.Speech;

/**
 * Steps that stand one below another.
 *
 * @param lastInLine the index of the last step that every call passes, -1 where there is none
 * @param lastAnswer the index of the last step that shows the caller not silent, -1 where there is none
 * @param endsInParts whether branches follow that step, so that the call ends in one of them
 */
record Block(int lastInLine, int lastAnswer, boolean endsInParts) {

    static Block of(List<Step> steps) {
        int lastInLine = -1;
        int lastAnswer = -1;
        boolean endsInParts = false;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean inLine = !(step instanceof Note) && !isPart(step) && !isLater(step);
            lastInLine = inLine ? i : lastInLine;
            endsInParts = !inLine && (endsInParts || isPart(step));
            if (inLine || isAnswer(step)) {
                lastAnswer = i;
            }
        }
        return new Block(lastInLine, lastAnswer, endsInParts);
    }

    private static boolean isPart(Step step) {
        return step instanceof Branch branch && branch.getKind() != BranchKind.GUARD;
    }

    private static boolean isAnswer(Step step) {
        return step instanceof Branch branch && branch.getKind() == BranchKind.CONDITION
                && !Speech.has(branch.getCondition(), Sign.SILENCE);
    }

    private static boolean isLater(Step step) {
        return step instanceof Action action && action.getTiming() == Timing.LATER;
    }

    /** Whether a later step than that says how the call goes on when the caller is not silent. */
    boolean isAnswered(int index) {
        return lastAnswer > index;
    }
}
