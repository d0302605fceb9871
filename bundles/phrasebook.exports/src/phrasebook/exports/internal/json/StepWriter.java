// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.json;

import java.io.IOException;

import phrasebook.exports.internal.JsonOut;
import phrasebook.model.Act;
import phrasebook.model.Action;
import phrasebook.model.Branch;
import phrasebook.model.BranchKind;
import phrasebook.model.GoTo;
import phrasebook.model.Loop;
import phrasebook.model.Note;
import phrasebook.model.Pause;
import phrasebook.model.Say;
import phrasebook.model.Step;
import phrasebook.model.TimeLimit;

/** What happens in a phrase. */
final class StepWriter {

    private final JsonOut out;
    private final Index index;
    private final WordingWriter wordings;

    StepWriter(JsonOut out, Index index, WordingWriter wordings) {
        this.out = out;
        this.index = index;
        this.wordings = wordings;
    }

    void step(Step step) throws IOException {
        out.object(() -> members(step));
    }

    private void members(Step step) throws IOException {
        if (step instanceof Say say) {
            say(say);
        } else if (step instanceof Act act) {
            act(act);
        } else if (step instanceof Pause pause) {
            pause(pause);
        } else if (step instanceof Branch branch) {
            branch(branch);
        } else if (step instanceof Loop loop) {
            loop(loop);
        } else if (step instanceof GoTo jump) {
            out.text("type", "goto");
            out.text("ref", index.entries.of(jump.getTarget()));
        } else if (step instanceof Note note) {
            note(note);
        } else {
            throw new IllegalArgumentException("no step of the runtime format: " + step);
        }
    }

    private void say(Say say) throws IOException {
        out.text("type", say.isHeard() ? "hear" : "say");
        action(say);
        out.text("verb", say.getVerb());
        boolean single = say.isHeard() && say.getAlternatives().size() == 1 && say.getIndirect() == null;
        if (single) {
            wordings.members(say.getAlternatives().get(0));
        } else if (say.getIndirect() == null || !say.getAlternatives().isEmpty()) {
            out.list("alternatives", say.getAlternatives(), wordings::utterance);
        }
        wordings.members(say.getIndirect());
        out.flag("indirect", say.getIndirect() != null);
        out.text("delivery", say.getDelivery());
    }

    private void act(Act act) throws IOException {
        out.text("type", "act");
        action(act);
        out.word("kind", act.getKind());
        wordings.members(act.getText());
    }

    private void action(Action action) throws IOException {
        out.word("timing", action.getTiming());
        TimeLimit within = action.getWithin();
        if (within != null) {
            out.object("within", () -> {
                out.number("amount", within.getAmount());
                out.word("unit", within.getUnit());
            });
        }
        out.text("role", action.getRole() == null ? null : index.roles.of(action.getRole()));
        out.text("manner", action.getManner());
        out.word("modality", action.getModality());
    }

    private void pause(Pause pause) throws IOException {
        out.text("type", "pause");
        if (pause.getSeconds() != 0) {
            out.number("seconds", pause.getSeconds());
        }
    }

    private void branch(Branch branch) throws IOException {
        out.text("type", "branch");
        if (branch.getKind() != BranchKind.CONDITION) {
            out.word("kind", branch.getKind());
        }
        out.text("when", branch.getCondition());
        out.list("steps", branch.getSteps(), this::step);
    }

    private void loop(Loop loop) throws IOException {
        out.text("type", "loop");
        out.text("until", loop.getUntil());
        out.list("steps", loop.getSteps(), this::step);
    }

    private void note(Note note) throws IOException {
        out.text("type", "note");
        out.text("text", note.getText());
        out.flag("pending", note.isPending());
    }
}
