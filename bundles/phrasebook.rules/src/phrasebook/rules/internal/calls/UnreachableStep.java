// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.calls;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import phrasebook.model.Action;
import phrasebook.model.Branch;
import phrasebook.model.BranchKind;
import phrasebook.model.GoTo;
import phrasebook.model.NormPackage;
import phrasebook.model.Note;
import phrasebook.model.Pause;
import phrasebook.model.Say;
import phrasebook.model.Step;
import phrasebook.model.Timing;
import phrasebook.rules.Context;
import phrasebook.rules.Violation;

/** Every step can be reached: nothing is said after hanging up, and no case is told twice. */
public final class UnreachableStep implements CourseRule {

    @Override
    public void check(Call call, Context context, Consumer<Violation> report) {
        Map<Object, Set<String>> conditions = new IdentityHashMap<>();
        Set<Object> reported = new HashSet<>();
        for (Moment moment : call.moments()) {
            Step step = moment.step();
            Step over = moment.before().over;
            if (over != null && (over instanceof GoTo || isOfTheCall(step)) && !isAfter(step) && reported.add(over)) {
                report.accept(Violation.of(this, step));
            } else if (step instanceof Branch branch && branch.getKind() == BranchKind.CONDITION
                    && !conditions.computeIfAbsent(branch.eContainer(), c -> new HashSet<>())
                            .add(String.valueOf(branch.getCondition()))) {
                report.accept(Violation.of(this, branch).at(NormPackage.Literals.BRANCH__CONDITION));
            }
        }
    }

    private static boolean isOfTheCall(Step step) {
        return step instanceof Say || step instanceof Pause;
    }

    /** What may follow the end of the call. */
    private static boolean isAfter(Step step) {
        return step instanceof Note || step instanceof Action action && action.getTiming() != Timing.UNSPECIFIED;
    }
}
