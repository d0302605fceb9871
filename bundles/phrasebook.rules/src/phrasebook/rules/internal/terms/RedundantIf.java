// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.terms;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

import phrasebook.model.Branch;
import phrasebook.model.BranchKind;
import phrasebook.model.Element;
import phrasebook.model.NormPackage;
import phrasebook.rules.Context;
import phrasebook.rules.ElementRule;
import phrasebook.rules.Family;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** A condition, which begins with 若, does not say 如果 once more. */
public final class RedundantIf implements ElementRule {

    private static final List<String> WORDS = List.of("如果", "假如", "倘若", "如若", "若是", "要是", "假若");

    @Override
    public Family family() {
        return Family.TERMS;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Element element, Context context, Consumer<Violation> report) {
        element.eAllContents().forEachRemaining(object -> check(object, report));
    }

    private void check(EObject object, Consumer<Violation> report) {
        if (object instanceof Branch branch && branch.getKind() == BranchKind.CONDITION
                && branch.getCondition() != null) {
            String condition = branch.getCondition();
            WORDS.stream().filter(word -> condition.startsWith(word) && condition.length() > word.length()).findFirst()
                    .ifPresent(word -> report.accept(Violation.of(this, branch, word)
                            .at(NormPackage.Literals.BRANCH__CONDITION).within(0, word.length()).safelyMendedBy("")));
        }
    }
}
