// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing.internal;

import java.util.ArrayList;
import java.util.List;

import phrasebook.dsl.ide.editing.StepKind;
import phrasebook.dsl.ide.editing.StepRow;
import phrasebook.model.Act;
import phrasebook.model.Action;
import phrasebook.model.BadLine;
import phrasebook.model.Branch;
import phrasebook.model.GoTo;
import phrasebook.model.Loop;
import phrasebook.model.NormPackage.Literals;
import phrasebook.model.Note;
import phrasebook.model.Pause;
import phrasebook.model.Say;
import phrasebook.model.Step;

/** Reads steps as rows, those of a block after the row that it belongs to. */
final class StepReader {

    private final FormReader reader;
    private final List<StepRow> rows = new ArrayList<>();

    StepReader(FormReader reader) {
        this.reader = reader;
    }

    List<StepRow> rows(List<Step> steps) {
        add(steps, 0);
        return List.copyOf(rows);
    }

    private void add(List<Step> steps, int depth) {
        for (Step step : steps) {
            StepRow row = row(step);
            int[] line = reader.line(step);
            rows.add(new StepRow(rows.size(), depth, row.kind(), row.timing(), row.within(), row.role(), row.manner(),
                    row.modality(), row.verb(), row.alternatives(), row.text(), row.delivery(), line[0],
                    line[1] - line[0]));
            if (step instanceof Branch branch) {
                add(branch.getSteps(), depth + 1);
            } else if (step instanceof Loop loop) {
                add(loop.getSteps(), depth + 1);
            } else if (step instanceof BadLine bad) {
                add(bad.getSteps(), depth + 1);
            }
        }
    }

    private StepRow row(Step step) {
        if (step instanceof Say say) {
            return say(say);
        }
        if (step instanceof Act act) {
            return action(act, StepRow.of(StepKind.ACT, act.getText() == null ? "" : reader.raw(act.getText())))
                    .withVerb(reader.raw(act, Literals.ACT__KIND));
        }
        if (step instanceof Pause) {
            return StepRow.of(StepKind.PAUSE, reader.raw(step, Literals.PAUSE__SECONDS));
        }
        if (step instanceof Branch branch) {
            StepKind kind = switch (branch.getKind()) {
                case GUARD -> StepKind.GUARD;
                case SITUATION -> StepKind.SITUATION;
                default -> StepKind.BRANCH;
            };
            return StepRow.of(kind, reader.raw(step, Literals.BRANCH__CONDITION));
        }
        if (step instanceof Loop) {
            return StepRow.of(StepKind.LOOP, reader.raw(step, Literals.LOOP__UNTIL));
        }
        if (step instanceof GoTo) {
            return StepRow.of(StepKind.GOTO, reader.raw(step, Literals.GO_TO__TARGET));
        }
        return step instanceof Note note
                ? StepRow.of(note.isPending() ? StepKind.PENDING : StepKind.NOTE, reader.raw(step, Literals.NOTE__TEXT))
                : StepRow.of(StepKind.UNREADABLE, reader.raw(step, Literals.BAD_LINE__TEXT));
    }

    private StepRow say(Say say) {
        StepKind kind = say.getIndirect() != null ? StepKind.INDIRECT : say.isHeard() ? StepKind.HEAR : StepKind.SAY;
        StepRow row = StepRow.of(kind, say.getIndirect() == null ? "" : reader.raw(say.getIndirect()));
        return action(say, row).withVerb(reader.raw(say, Literals.SAY__VERB))
                .withAlternatives(reader.utterances(say.getAlternatives()))
                .withDelivery(reader.raw(say, Literals.SAY__DELIVERY));
    }

    private StepRow action(Action action, StepRow row) {
        return row.withTiming(reader.raw(action, Literals.ACTION__TIMING))
                .withWithin(action.getWithin() == null ? "" : reader.raw(action.getWithin()))
                .withRole(reader.raw(action, Literals.ACTION__ROLE))
                .withManner(reader.raw(action, Literals.ACTION__MANNER))
                .withModality(reader.raw(action, Literals.ACTION__MODALITY));
    }
}
