// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.content;

import java.util.ArrayList;
import java.util.List;

import phrasebook.model.BadLine;
import phrasebook.model.Branch;
import phrasebook.model.Loop;
import phrasebook.model.Step;

/**
 * A step as one line of its entry.
 *
 * @param parent the place of the row that it stands below, -1 in the entry itself
 */
public record Row(int parent, int depth, Step step, List<Fact> facts, String text) {

    /** The steps and all steps below them, in the order in which they are read. */
    public static List<Row> of(List<Step> steps, Labels labels) {
        List<Row> rows = new ArrayList<>(steps.size());
        add(steps, -1, 0, labels, rows);
        return rows;
    }

    private static void add(List<Step> steps, int parent, int depth, Labels labels, List<Row> rows) {
        for (Step step : steps) {
            List<Fact> facts = StepFacts.of(step, labels);
            rows.add(new Row(parent, depth, step, facts, Lines.of(step, facts)));
            List<Step> below = below(step);
            if (!below.isEmpty()) {
                add(below, rows.size() - 1, depth + 1, labels, rows);
            }
        }
    }

    private static List<Step> below(Step step) {
        if (step instanceof Branch branch) {
            return branch.getSteps();
        }
        if (step instanceof Loop loop) {
            return loop.getSteps();
        }
        return step instanceof BadLine bad ? bad.getSteps() : List.of();
    }

    /** Tells steps apart that read alike. */
    public String key() {
        return step.eClass().getClassifierID() + " " + text;
    }
}
