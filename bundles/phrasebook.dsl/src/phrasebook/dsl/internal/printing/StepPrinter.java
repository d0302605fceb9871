// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.internal.printing;

import java.util.ArrayList;
import java.util.List;

import phrasebook.dsl.lexing.LineForms;
import phrasebook.model.Act;
import phrasebook.model.ActKind;
import phrasebook.model.Action;
import phrasebook.model.BadLine;
import phrasebook.model.Branch;
import phrasebook.model.GoTo;
import phrasebook.model.Loop;
import phrasebook.model.Modality;
import phrasebook.model.NormPackage;
import phrasebook.model.Note;
import phrasebook.model.Pause;
import phrasebook.model.Say;
import phrasebook.model.Step;
import phrasebook.model.Timing;

/** Prints steps, each on a line, those below a branch or loop one level deeper. */
final class StepPrinter {

    private final Lines out;

    StepPrinter(Lines out) {
        this.out = out;
    }

    void print(List<Step> steps) {
        steps.forEach(this::print);
    }

    private void print(Step step) {
        if (step instanceof Say say) {
            out.line(say(say));
        } else if (step instanceof Act act) {
            out.line(act(act));
        } else if (step instanceof Pause pause) {
            out.line("停", pause.getSeconds() == 0 ? "片刻" : pause.getSeconds() + " 秒");
        } else if (step instanceof Branch branch) {
            out.line(branch.getKind().getLiteral(), branch.getCondition());
            out.indented(() -> print(branch.getSteps()));
        } else if (step instanceof Loop loop) {
            out.line("直到", loop.getUntil());
            out.indented(() -> print(loop.getSteps()));
        } else if (step instanceof GoTo goTo) {
            out.line("转到", "[" + Names.of(goTo.getTarget(), goTo, NormPackage.Literals.GO_TO__TARGET) + "]");
        } else if (step instanceof Note note) {
            out.line(note.isPending() ? "存疑" : "注", note.getText());
        } else if (step instanceof BadLine bad) {
            out.line(bad.getText());
            out.indented(() -> print(bad.getSteps()));
        }
    }

    private static String say(Say say) {
        List<String> prefix = prefix(say);
        String verb = say.getVerb();
        if (verb != null) {
            prefix.add(verb);
        }
        String words = say.getIndirect() != null ? Words.prose(say.getIndirect())
                : Words.utterances(say.getAlternatives(), "或")
                        + (say.getDelivery() == null ? "" : "（" + say.getDelivery() + "）");
        boolean bare = prefix.isEmpty() && say.getIndirect() == null;
        return bare ? words : String.join(" ", prefix) + "：" + words;
    }

    private static String act(Act act) {
        List<String> prefix = prefix(act);
        String text = act.getText() == null ? "" : Words.prose(act.getText());
        boolean plain = act.getKind() == ActKind.OTHER && act.getModality() != Modality.UNSPECIFIED
                && LineForms.isPlainDeed(text);
        if (!plain) {
            prefix.add(act.getKind().getLiteral());
        }
        if (!text.isEmpty()) {
            prefix.add(text);
        }
        return String.join(" ", prefix);
    }

    private static List<String> prefix(Action action) {
        List<String> prefix = new ArrayList<>();
        if (action.getTiming() != Timing.UNSPECIFIED) {
            prefix.add(action.getTiming().getLiteral());
        }
        if (action.getWithin() != null) {
            prefix.add(action.getWithin().getAmount() + " " + action.getWithin().getUnit().getLiteral() + "内");
        }
        String role = action.getRole() == null ? ""
                : Names.of(action.getRole(), action, NormPackage.Literals.ACTION__ROLE);
        String who = role
                + (action.getManner() == null ? "" : "（" + action.getManner() + "）");
        if (!who.isEmpty()) {
            prefix.add(who);
        }
        if (action.getModality() != Modality.UNSPECIFIED) {
            prefix.add(action.getModality().getLiteral());
        }
        return prefix;
    }
}
