// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.printed;

import java.util.List;
import java.util.Optional;

import phrasebook.imports.internal.building.Builder;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.imports.internal.lines.Row;
import phrasebook.imports.internal.steps.PrintedStep;
import phrasebook.model.Branch;
import phrasebook.model.BranchKind;
import phrasebook.model.GoTo;
import phrasebook.model.Loop;
import phrasebook.model.NormFactory;
import phrasebook.model.Note;
import phrasebook.model.Step;

/** Reads steps from rows: what is set in deeper below a condition belongs to it. */
final class StepRows {

    private final Builder builder;
    private final Targets targets;
    private final PrintedStep single;

    StepRows(Builder builder, Targets targets) {
        this.builder = builder;
        this.targets = targets;
        this.single = new PrintedStep(builder);
    }

    void read(List<Row> rows, List<Step> steps) {
        for (int i = 0; i < rows.size();) {
            int end = i + 1;
            while (end < rows.size() && rows.get(end).level() > rows.get(i).level()) {
                end++;
            }
            read(rows.get(i).text(), rows.subList(i + 1, end), steps);
            i = end;
        }
    }

    private void read(Piece line, List<Row> below, List<Step> steps) {
        Optional<Note> note = EntryRows.note(builder, line, "注：");
        if (note.isPresent()) {
            steps.add(note.get());
        } else if (line.key().startsWith("转到：")) {
            GoTo jump = NormFactory.eINSTANCE.createGoTo();
            steps.add(jump);
            targets.jump(jump, BanRow.unended(line.from(3)), lost -> steps.set(steps.indexOf(jump), lost));
        } else if (!below.isEmpty() || line.key().endsWith("：") && line.key().indexOf('“') < 0) {
            block(line, below, steps);
        } else {
            steps.add(single.read(line));
        }
    }

    private void block(Piece line, List<Row> below, List<Step> steps) {
        Piece condition = line.key().endsWith("：") ? line.to(line.length() - 1) : line;
        if (condition.key().startsWith("直到")) {
            Loop loop = NormFactory.eINSTANCE.createLoop();
            loop.setUntil(builder.narration(loop, condition.from(2)));
            read(below, loop.getSteps());
            steps.add(loop);
            return;
        }
        Branch branch = NormFactory.eINSTANCE.createBranch();
        boolean whether = condition.key().startsWith("若");
        boolean guard = condition.key().startsWith("待");
        branch.setKind(whether || condition.key().startsWith("如果") ? BranchKind.CONDITION
                : guard ? BranchKind.GUARD : BranchKind.SITUATION);
        branch.setCondition(builder.narration(branch, condition.from(whether || guard ? 1 : 0)));
        read(below, branch.getSteps());
        steps.add(branch);
    }
}
