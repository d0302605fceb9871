// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.structure;

import java.util.List;
import java.util.function.Consumer;

import phrasebook.model.Branch;
import phrasebook.model.BranchKind;
import phrasebook.model.Element;
import phrasebook.model.NormPackage;
import phrasebook.model.Note;
import phrasebook.model.Phrase;
import phrasebook.model.Step;
import phrasebook.rules.Context;
import phrasebook.rules.ElementRule;
import phrasebook.rules.Family;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** A phrase is for one situation. */
public final class TwoSituations implements ElementRule {

    /** With these the situation is still the first one. */
    private static final List<String> GOING_ON = List.of("继续", "仍", "还是", "依然", "依旧", "再次", "坚持", "进一步");

    @Override
    public Family family() {
        return Family.STRUCTURE;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Element element, Context context, Consumer<Violation> report) {
        if (element instanceof Phrase phrase) {
            check(phrase.getSteps(), report);
        }
    }

    /** Situations side by side below a common head are one list; one that follows what is done in the first is not. */
    private void check(List<Step> steps, Consumer<Violation> report) {
        boolean own = false;
        for (Step step : steps) {
            if (step instanceof Branch branch && branch.getKind() == BranchKind.SITUATION) {
                String when = branch.getCondition() == null ? "" : branch.getCondition();
                if (own && GOING_ON.stream().noneMatch(when::contains)) {
                    report.accept(Violation.of(this, branch, when).at(NormPackage.Literals.BRANCH__CONDITION));
                    return;
                }
            } else if (!(step instanceof Note)) {
                own = true;
            }
        }
    }
}
