// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.calls;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

import phrasebook.model.Branch;
import phrasebook.model.BranchKind;
import phrasebook.model.NormPackage;
import phrasebook.model.Note;
import phrasebook.model.Step;
import phrasebook.rules.Context;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.speech.Sign;
import phrasebook.rules.internal.speech.Speech;

/** Where it is said what to do when a caller agrees, it is said what to do when not. */
public final class BranchWithoutOpposite implements CourseRule {

    private static final Set<String> YES = Set.of("是", "是的", "能", "可以", "有", "愿意", "需要", "要");

    @Override
    public void check(Call call, Context context, Consumer<Violation> report) {
        for (Moment moment : call.moments()) {
            if (moment.step() instanceof Branch branch && isYes(branch) && isAlone(branch)) {
                report.accept(Violation.of(this, branch, branch.getCondition())
                        .at(NormPackage.Literals.BRANCH__CONDITION));
            }
        }
    }

    private static boolean isYes(Branch branch) {
        String condition = branch.getCondition();
        return branch.getKind() == BranchKind.CONDITION && condition != null && !Speech.has(condition, Sign.DENIED)
                && (YES.contains(condition) || Speech.has(condition, Sign.CONSENT));
    }

    /** Whether nothing is said of the other case: no other branch beside it, and no step behind it. */
    private static boolean isAlone(Branch branch) {
        List<? extends EObject> beside = branch.eContainer().eContents();
        boolean behind = false;
        for (EObject step : beside) {
            if (step instanceof Branch other && other != branch && other.getKind() == BranchKind.CONDITION
                    || behind && step instanceof Step && !(step instanceof Note)) {
                return false;
            }
            behind |= step == branch;
        }
        return true;
    }
}
