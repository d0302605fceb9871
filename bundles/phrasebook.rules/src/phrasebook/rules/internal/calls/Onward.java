// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.calls;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import phrasebook.model.Act;
import phrasebook.model.ActKind;
import phrasebook.model.BadLine;
import phrasebook.model.Branch;
import phrasebook.model.BranchKind;
import phrasebook.model.Element;
import phrasebook.model.Entry;
import phrasebook.model.GoTo;
import phrasebook.model.Loop;
import phrasebook.model.Phrase;
import phrasebook.model.Step;

/**
 * Where a call goes after a phrase.
 *
 * @param leaves whether it may end there, be put through, or go where nobody can tell
 * @param goesTo the steps that lead to other entries, those that can be reached
 */
record Onward(boolean leaves, List<GoTo> goesTo) {

    private static final Onward NOWHERE = new Onward(true, List.of());

    static Onward of(Element element) {
        if (!(element instanceof Phrase phrase) || !goesOn(phrase.getSteps())) {
            return NOWHERE;
        }
        Call call = Call.of(phrase);
        List<GoTo> goesTo = call.moments().stream().filter(m -> m.before().over == null).map(Moment::step)
                .filter(GoTo.class::isInstance).map(GoTo.class::cast).toList();
        boolean leaves = !call.isKnown() || goesTo.stream().allMatch(Onward::depends)
                || goesTo.stream().anyMatch(g -> g.getTarget() == null)
                || call.moments().stream().anyMatch(m -> m.before().over == null && leaves(m));
        return new Onward(leaves, goesTo);
    }

    private static boolean goesOn(List<Step> steps) {
        for (Step step : steps) {
            if (step instanceof GoTo || step instanceof Branch branch && goesOn(branch.getSteps())
                    || step instanceof Loop loop && goesOn(loop.getSteps())
                    || step instanceof BadLine bad && goesOn(bad.getSteps())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is only taken under a condition; else nothing behind it is done. */
    private static boolean depends(Step step) {
        EObject around = step.eContainer();
        while (around instanceof Branch branch && branch.getKind() == BranchKind.GUARD) {
            around = around.eContainer();
        }
        return !(around instanceof Phrase);
    }

    private static boolean leaves(Moment moment) {
        return moment.isHangUp() || moment.step() instanceof Act act && act.getKind() == ActKind.TRANSFER;
    }

    /** The entries that the steps lead to. */
    List<Entry> targets() {
        return goesTo.stream().map(GoTo::getTarget).toList();
    }
}
