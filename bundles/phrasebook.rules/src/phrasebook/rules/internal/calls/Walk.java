// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.calls;

import java.util.List;

import phrasebook.model.Act;
import phrasebook.model.Action;
import phrasebook.model.BadLine;
import phrasebook.model.Branch;
import phrasebook.model.BranchKind;
import phrasebook.model.GoTo;
import phrasebook.model.Loop;
import phrasebook.model.Modality;
import phrasebook.model.Pause;
import phrasebook.model.Say;
import phrasebook.model.Step;
import phrasebook.model.Timing;
import phrasebook.model.query.Roles;
import phrasebook.rules.internal.speech.Sign;
import phrasebook.rules.internal.speech.Speech;

/** One way through the steps of a phrase, past each of them once. */
final class Walk {

    private final List<Moment> moments;
    private final List<State> ends;
    private final List<Speech> told;

    Walk(List<Moment> moments, List<State> ends, List<Speech> told) {
        this.moments = moments;
        this.ends = ends;
        this.told = told;
    }

    void through(List<Step> steps) {
        block(steps, new State(), true);
    }

    /**
     * Walks the steps of a block and leaves the state as it is behind them.
     *
     * @param tail whether nothing follows the block
     */
    private void block(List<Step> steps, State state, boolean tail) {
        Block block = Block.of(steps);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step instanceof Branch branch) {
                moments.add(new Moment(step, new State(state), List.of()));
                branch(branch, state, block.isAnswered(i), tail && i >= block.lastInLine());
            } else if (step instanceof Loop loop) {
                moments.add(new Moment(step, new State(state), List.of()));
                state.heard();
                block(loop.getSteps(), state, tail && i >= block.lastInLine());
            } else if (step instanceof BadLine bad) {
                moments.add(new Moment(step, new State(state), List.of()));
                block(bad.getSteps(), state, false);
            } else {
                step(step, state);
            }
        }
        if (tail && !block.endsInParts() && state.over == null) {
            ends.add(new State(state));
        }
    }

    private void branch(Branch branch, State state, boolean answered, boolean tail) {
        if (branch.getKind() == BranchKind.GUARD) {
            state.heard();
            block(branch.getSteps(), state, tail);
            return;
        }
        if (branch.getKind() == BranchKind.SITUATION) {
            block(branch.getSteps(), new State(), tail);
            return;
        }
        State inside = new State(state);
        boolean silence = Speech.has(branch.getCondition(), Sign.SILENCE);
        if (!silence) {
            Speech farewell = Speech.has(branch.getCondition(), Sign.CALLER_ACTS) ? null : inside.farewell;
            inside.heard();
            inside.farewell = farewell;
        } else if (answered) {
            inside.question = null;
        }
        block(branch.getSteps(), inside, tail);
        state.joined(inside, !silence);
    }

    private void step(Step step, State state) {
        State before = new State(state);
        if (step instanceof Say say) {
            moments.add(new Moment(step, before, say(say, state)));
            return;
        }
        moments.add(new Moment(step, before, List.of()));
        if (step instanceof Pause pause) {
            state.pause += pause.getSeconds();
            state.silent |= state.question != null;
            state.waited |= state.hold != null;
        } else if (step instanceof GoTo) {
            state.over = step;
        } else if (step instanceof Act act) {
            act(act, state);
        }
    }

    private List<Speech> say(Say say, State state) {
        if (say.isHeard()) {
            state.heard();
            if (say.getAlternatives().stream().map(Speech::of).anyMatch(Speech::tellsContact)) {
                state.contact = null;
            }
            return List.of();
        }
        if (!isNow(say)) {
            return List.of();
        }
        if (say.getIndirect() != null) {
            Speech words = Speech.of(say.getIndirect());
            told.add(words);
            state.told(words);
            return List.of();
        }
        List<Speech> said = say.getAlternatives().stream().map(Speech::of).toList();
        said.forEach(state::said);
        return said;
    }

    private static boolean isNow(Action action) {
        return action.getModality() != Modality.MUST_NOT && action.getTiming() != Timing.LATER
                && action.getTiming() != Timing.HENCEFORTH;
    }

    private static void act(Act act, State state) {
        if (!isNow(act)) {
            state.later |= act.getTiming() == Timing.LATER;
            return;
        }
        if (Roles.isCaller(act.getRole())) {
            state.heard();
            return;
        }
        switch (act.getKind()) {
            case HANG_UP -> state.over = act;
            case MUTE -> state.muted = act;
            case UNMUTE -> {
                state.muted = null;
                state.waited = true;
            }
            case AWAIT -> {
                state.waited |= state.hold != null;
                state.heard();
            }
            case LOOK_UP -> state.waited |= state.hold != null;
            case TRANSFER -> {
                state.heard();
                state.hold = null;
                state.muted = null;
                state.closed = true;
            }
            case CALL_BACK -> state.later = true;
            case RECORD, RESTATE -> {
                state.heard();
                state.contact = null;
            }
            default -> {
                // Told by its words alone.
            }
        }
        narrated(act, state);
    }

    /** What is told of an act says what the operator does besides, as in 请市民留下联系方式 or 礼貌道别. */
    private static void narrated(Act act, State state) {
        if (act.getText() == null) {
            return;
        }
        Speech words = Speech.of(act.getText());
        state.closed |= words.closes();
        state.noticed |= words.has(Sign.HOLD);
        state.contact = words.has(Sign.TAKEN) ? null : state.contact;
        if (words.has(Sign.ASKED)) {
            state.question = words;
            state.silent = false;
        }
    }
}
