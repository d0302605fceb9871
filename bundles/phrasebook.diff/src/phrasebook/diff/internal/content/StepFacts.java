// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.content;

import java.util.List;

import phrasebook.diff.Aspect;
import phrasebook.model.Act;
import phrasebook.model.Action;
import phrasebook.model.BadLine;
import phrasebook.model.Branch;
import phrasebook.model.GoTo;
import phrasebook.model.Loop;
import phrasebook.model.Note;
import phrasebook.model.Pause;
import phrasebook.model.Say;
import phrasebook.model.Step;

/** What a step says, without the steps below it. */
final class StepFacts {

    private StepFacts() {
    }

    static List<Fact> of(Step step, Labels labels) {
        FactList facts = new FactList();
        if (step instanceof Say say) {
            action(say, facts).text(Aspect.VERB, say.getVerb()).wordings(Aspect.SPEECH, say.getAlternatives())
                    .wording(Aspect.INDIRECT, say.getIndirect()).text(Aspect.DELIVERY, say.getDelivery());
        } else if (step instanceof Act act) {
            action(act, facts).text(Aspect.ACT_KIND, act.getKind().getLiteral()).wording(Aspect.ACT, act.getText());
        } else if (step instanceof Pause pause) {
            facts.text(Aspect.WAIT, Lines.pause(pause));
        } else if (step instanceof Branch branch) {
            facts.text(Aspect.BRANCH_KIND, branch.getKind().getLiteral()).text(Aspect.CONDITION, branch.getCondition());
        } else if (step instanceof Loop loop) {
            facts.text(Aspect.UNTIL, loop.getUntil());
        } else if (step instanceof GoTo jump) {
            facts.text(Aspect.TARGET, labels.reference(jump.getTarget()));
        } else if (step instanceof Note note) {
            facts.text(Aspect.NOTE, Lines.note(note, "注"));
        } else if (step instanceof BadLine bad) {
            facts.text(Aspect.UNREADABLE, bad.getText());
        }
        return facts.facts();
    }

    private static FactList action(Action action, FactList facts) {
        facts.word(Aspect.TIMING, action.getTiming());
        if (action.getWithin() != null) {
            facts.text(Aspect.LIMIT, Lines.limit(action.getWithin()));
        }
        if (action.getRole() != null) {
            facts.text(Aspect.ROLE, Spelling.orEmpty(action.getRole().getName()));
        }
        return facts.text(Aspect.MANNER, action.getManner()).word(Aspect.MODALITY, action.getModality());
    }
}
