// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing.internal.printed;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.dsl.ide.editing.PrintedLine.Style;
import phrasebook.dsl.ide.editing.PrintedRun.RunStyle;
import phrasebook.model.Act;
import phrasebook.model.ActKind;
import phrasebook.model.Action;
import phrasebook.model.BadLine;
import phrasebook.model.Ban;
import phrasebook.model.Branch;
import phrasebook.model.BranchKind;
import phrasebook.model.Entry;
import phrasebook.model.GoTo;
import phrasebook.model.Loop;
import phrasebook.model.NormPackage;
import phrasebook.model.Note;
import phrasebook.model.Pause;
import phrasebook.model.Phrase;
import phrasebook.model.Say;
import phrasebook.model.Situation;
import phrasebook.model.Step;
import phrasebook.model.Timing;
import phrasebook.model.query.Situations;
import phrasebook.model.query.Wordings;

/** Prints steps, each as a sentence on a line. */
final class PrintedSteps {

    private final Page page;

    PrintedSteps(Page page) {
        this.page = page;
    }

    void print(List<Step> steps, int indent) {
        steps.forEach(step -> print(step, indent));
    }

    private void print(Step step, int indent) {
        Style style = step instanceof Note ? Style.NOTE : Style.STEP;
        page.line(style, indent, runs(step), step);
        if (step instanceof Branch branch) {
            print(branch.getSteps(), indent + 1);
        } else if (step instanceof Loop loop) {
            print(loop.getSteps(), indent + 1);
        } else if (step instanceof BadLine bad) {
            print(bad.getSteps(), indent + 1);
        }
    }

    private static Runs runs(Step step) {
        Runs runs = new Runs();
        if (step instanceof Say say) {
            say(say, runs);
        } else if (step instanceof Act act) {
            act(act, runs);
        } else if (step instanceof Pause pause) {
            runs.add(RunStyle.ACTION, pause.getSeconds() == 0 ? "稍停片刻。" : "稍停 " + pause.getSeconds() + " 秒。");
        } else if (step instanceof Branch branch) {
            String lead = branch.getKind() == BranchKind.SITUATION ? "" : branch.getKind().getLiteral();
            runs.add(RunStyle.SITUATION, withLead(lead, branch.getCondition())).end("：");
        } else if (step instanceof Loop loop) {
            runs.add(RunStyle.SITUATION, withLead("直到", loop.getUntil())).end("：");
        } else if (step instanceof GoTo goTo) {
            runs.add(RunStyle.ACTION, "转到：" + target(goTo)).end("。");
        } else if (step instanceof Note note) {
            note(note, "注", runs);
        } else if (step instanceof BadLine bad) {
            runs.plain(bad.getText());
        }
        return runs;
    }

    /** 若如果是 would say it twice. */
    private static String withLead(String lead, @Nullable String condition) {
        String text = condition == null ? "" : condition;
        boolean said = lead.equals("若") && (text.startsWith("如果") || text.startsWith("若"));
        return said || text.startsWith(lead) ? text : lead + text;
    }

    static void note(Note note, String lead, Runs runs) {
        runs.add(RunStyle.NOTE, (note.isPending() ? "存疑" : lead) + "：" + (note.getText() == null ? "" : note.getText()));
    }

    private static void say(Say say, Runs runs) {
        prefix(say, runs);
        boolean bare = say.getRole() == null && say.getVerb() == null && say.getManner() == null;
        runs.plain(say.getVerb()).plain(bare ? "" : "：");
        if (say.getIndirect() != null) {
            runs.wording(say.getIndirect(), RunStyle.SPEECH).end("。");
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
        if (action.getRole() != null) {
            runs.add(RunStyle.ROLE, Runs.written(action, NormPackage.Literals.ACTION__ROLE));
        }
        if (action.getManner() != null) {
            runs.plain("（" + action.getManner() + "）");
        }
        runs.plain(action.getModality().getLiteral());
    }

    private static String target(GoTo goTo) {
        Entry target = goTo.getTarget();
        return target == null || target.eIsProxy()
                ? "[" + Runs.written(goTo, NormPackage.Literals.GO_TO__TARGET) + "]" : named(target);
    }

    /** An entry as another one speaks of it: by its number and when it applies, never by its id. */
    static String named(Entry entry) {
        Situation situation = entry instanceof Phrase phrase ? phrase.getSituation()
                : entry instanceof Ban ban ? ban.getTrigger() : null;
        String number = entry.getNumber() == null ? "" : entry.getNumber();
        return (number + " " + (situation == null ? "" : Situations.printed(situation))).strip();
    }
}
