// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.steps;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import phrasebook.model.Branch;
import phrasebook.model.BranchKind;
import phrasebook.model.Step;
import phrasebook.model.query.Nesting;

/** The branches that are open while the steps of a phrase are read. */
final class Blocks {

    private final Deque<Branch> open = new ArrayDeque<>();
    private final List<Step> top;

    Blocks(List<Step> top) {
        this.top = top;
    }

    List<Step> current() {
        Branch branch = open.peek();
        return branch == null ? top : branch.getSteps();
    }

    void add(Step step) {
        current().add(step);
    }

    void open(Branch branch) {
        add(branch);
        open.push(branch);
    }

    /** Leaves the conditions that are open, down to a guard, another situation or the phrase itself. */
    void closeConditions() {
        while (!open.isEmpty() && open.element().getKind() == BranchKind.CONDITION) {
            open.pop();
        }
    }

    void closeAll() {
        open.clear();
    }

    /** Whether a branch or loop here could hold no step, because none may stand deeper. */
    boolean isDeepest() {
        return open.size() + 1 >= Nesting.DEEPEST;
    }

    boolean isEmpty() {
        return current().isEmpty();
    }
}
