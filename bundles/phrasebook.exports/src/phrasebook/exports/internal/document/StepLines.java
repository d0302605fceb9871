// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.document;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.exports.document.PrintedLine.Kind;
import phrasebook.exports.document.PrintedRun.RunStyle;
import phrasebook.exports.document.Written;
import phrasebook.model.Act;
import phrasebook.model.ActKind;
import phrasebook.model.Action;
import phrasebook.model.BadLine;
import phrasebook.model.Branch;
import phrasebook.model.BranchKind;
import phrasebook.model.GoTo;
import phrasebook.model.Loop;
import phrasebook.model.NormPackage.Literals;
import phrasebook.model.Note;
import phrasebook.model.Pause;
import phrasebook.model.Say;
import phrasebook.model.Step;
import phrasebook.model.Timing;
import phrasebook.model.query.Wordings;

/** Prints steps, each as a sentence on a line. */
final class StepLines {

    private final Page page;
    private final Written written;

    StepLines(Page page, Written written) {
        this.page = page;
        this.written = written;
    }

    void print(List<Step> steps, int indent) {
        steps.forEach(step -> print(step, indent));
    }

    private void print(Step step, int indent) {
        Runs runs = page.runs();
        Kind kind = print(step, runs);
        page.line(kind, indent, runs, step);
        if (step instanceof Branch branch) {
            print(branch.getSteps(), indent + 1);
        } else if (step instanceof Loop loop) {
            print(loop.getSteps(), indent + 1);
        } else if (step instanceof BadLine bad) {
            print(bad.getSteps(), indent + 1);
        }
    }

    private Kind print(Step step, Runs runs) {
        if (step instanceof Say say) {
            say(say, runs);
            return Kind.SPEECH;
        } else if (step instanceof Branch branch) {
            String lead = branch.getKind() == BranchKind.SITUATION ? "" : branch.getKind().getLiteral();
            condition(runs, lead, branch.getCondition());
            return Kind.CONDITION;
        } else if (step instanceof Loop loop) {
            condition(runs, "直到", loop.getUntil());
            return Kind.CONDITION;
        } else if (step instanceof Note note) {
            note(note, "注", runs);
            return Kind.NOTE;
        } else if (step instanceof BadLine bad) {
            runs.plain(bad.getText());
            return Kind.UNREADABLE;
        }
        other(step, runs);
        return Kind.STEP;
    }

    private void other(Step step, Runs runs) {
        if (step instanceof Act act) {
            act(act, runs);
        } else if (step instanceof Pause pause) {
            runs.add(RunStyle.ACTION, pause.getSeconds() == 0 ? "稍停片刻。" : "稍停 " + pause.getSeconds() + " 秒。");
        } else if (step instanceof GoTo jump) {
            runs.add(RunStyle.ACTION, "转到：").entry(RunStyle.ACTION, jump.getTarget(),
                    written.written(jump, Literals.GO_TO__TARGET)).end("。");
        }
    }

    /** 若如果是 would say it twice. */
    private static void condition(Runs runs, String lead, @Nullable String condition) {
        String text = condition == null ? "" : condition;
        boolean said = text.startsWith(lead) || lead.equals("若") && text.startsWith("如果");
        runs.add(RunStyle.SITUATION, said ? text : lead + text).end("：");
    }

    static void note(Note note, String lead, Runs runs) {
        runs.add(RunStyle.NOTE, (note.isPending() ? "存疑" : lead) + "："
                + (note.getText() == null ? "" : note.getText()));
    }

    private static void say(Say say, Runs runs) {
        prefix(say, runs);
        boolean bare = say.getRole() == null && say.getVerb() == null && say.getManner() == null;
        runs.plain(say.getVerb()).plain(bare ? "" : "：");
        if (say.getIndirect() != null) {
            runs.wording(say.getIndirect(), RunStyle.SPEECH);
            return;
        }
        runs.utterances(say.getAlternatives(), "或", RunStyle.SPEECH);
        if (say.getDelivery() != null) {
            runs.plain("（" + say.getDelivery() + "）");
        }
    }

    private static void act(Act act, Runs runs) {
        prefix(act, runs);
        String keyword = act.getKind().getLiteral();
        boolean said = act.getKind() == ActKind.OTHER || Wordings.printed(act.getText()).contains(keyword);
        runs.add(RunStyle.ACTION, said ? "" : keyword).wording(act.getText(), RunStyle.ACTION).end("。");
    }

    private static void prefix(Action action, Runs runs) {
        if (action.getTiming() != Timing.UNSPECIFIED) {
            runs.plain(action.getTiming().getLiteral() + "，");
        }
        if (action.getWithin() != null) {
            runs.plain(action.getWithin().getAmount() + " " + action.getWithin().getUnit().getLiteral() + "内，");
        }
        runs.role(action);
        if (action.getManner() != null) {
            runs.plain("（" + action.getManner() + "）");
        }
        runs.plain(action.getModality().getLiteral());
    }
}
