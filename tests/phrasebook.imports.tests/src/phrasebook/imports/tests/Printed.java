// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.tests;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Act;
import phrasebook.model.Action;
import phrasebook.model.Ban;
import phrasebook.model.Branch;
import phrasebook.model.ChoiceSegment;
import phrasebook.model.ChoiceStyle;
import phrasebook.model.Heading;
import phrasebook.model.Loop;
import phrasebook.model.Note;
import phrasebook.model.Numbered;
import phrasebook.model.Pause;
import phrasebook.model.Phrase;
import phrasebook.model.PlaceholderSegment;
import phrasebook.model.Prose;
import phrasebook.model.Provision;
import phrasebook.model.Say;
import phrasebook.model.Segment;
import phrasebook.model.Situation;
import phrasebook.model.Step;
import phrasebook.model.TimeLimit;
import phrasebook.model.Wording;
import phrasebook.model.query.Situations;
import phrasebook.model.query.Wordings;

/** Writes parts of a norm much as the language does, to compare them in tests. */
final class Printed {

    private final StringBuilder out = new StringBuilder();

    private Printed() {
    }

    static String element(Numbered element) {
        Printed printed = new Printed();
        String number = element.getNumber() == null ? "" : element.getNumber() + " ";
        if (element instanceof Heading heading) {
            return number + heading.getTitle() + "\n";
        }
        if (element instanceof Phrase phrase) {
            printed.line(0, number + situation(phrase.getSituation()));
            printed.steps(1, phrase.getSteps());
            phrase.getBans().forEach(b -> printed.ban(1, "※ ", b));
            printed.notes(phrase.getNotes());
        } else if (element instanceof Ban ban) {
            printed.line(0, number + situation(ban.getTrigger()));
            printed.ban(1, "", ban);
            printed.notes(ban.getNotes());
        } else if (element instanceof Provision provision) {
            printed.line(0, number);
            provision.getParagraphs().forEach(p -> printed.line(1, wording(p)));
            printed.notes(provision.getNotes());
        }
        return printed.out.toString();
    }

    private void line(int depth, String text) {
        out.append("   ".repeat(depth)).append(text.strip()).append('\n');
    }

    private static String situation(@Nullable Situation situation) {
        return situation == null ? "" : Situations.printed(situation) + (situation.isLabel() ? "：" : "");
    }

    private void ban(int depth, String mark, Ban ban) {
        Prose text = ban.getText();
        line(depth, mark + ban.getKind().getLiteral() + " " + quotes(ban.getWordings(), "、")
                + (text == null ? "" : wording(text)));
        if (ban.getInsteadText() != null) {
            line(depth, "改用 “" + wording(ban.getInsteadText()) + "”");
        }
    }

    private void notes(List<Note> notes) {
        notes.forEach(n -> line(1, (n.isPending() ? "存疑 " : "备注 ") + n.getText()));
    }

    private void steps(int depth, List<Step> steps) {
        for (Step step : steps) {
            if (step instanceof Say say) {
                line(depth, say(say));
            } else if (step instanceof Act act) {
                String text = act.getText() == null ? "" : " " + wording(act.getText());
                String duty = act.getModality().getLiteral().isEmpty() ? "" : act.getModality().getLiteral() + " ";
                line(depth, prefix(act) + duty + act.getKind().getLiteral() + text);
            } else if (step instanceof Pause pause) {
                line(depth, "停 " + pause.getSeconds());
            } else if (step instanceof Branch branch) {
                line(depth, branch.getKind().getLiteral() + " " + branch.getCondition());
                steps(depth + 1, branch.getSteps());
            } else if (step instanceof Loop loop) {
                line(depth, "直到 " + loop.getUntil());
                steps(depth + 1, loop.getSteps());
            } else if (step instanceof Note note) {
                line(depth, (note.isPending() ? "存疑 " : "注 ") + note.getText());
            }
        }
    }

    private static String say(Say say) {
        String verb = say.getVerb() == null ? "" : " " + say.getVerb();
        String delivery = say.getDelivery() == null ? "" : "（" + say.getDelivery() + "）";
        Prose indirect = say.getIndirect();
        return (prefix(say) + say.getModality().getLiteral() + verb).strip() + "："
                + (indirect == null ? quotes(say.getAlternatives(), "或") : wording(indirect)) + delivery;
    }

    private static String prefix(Action action) {
        TimeLimit within = action.getWithin();
        return (action.getTiming().getLiteral()
                + (within == null ? "" : " " + within.getAmount() + within.getUnit().getLiteral() + "内")
                + (action.getRole() == null ? "" : " " + action.getRole().getName())
                + (action.getManner() == null ? "" : "（" + action.getManner() + "）") + " ").stripLeading();
    }

    private static String quotes(List<? extends Wording> wordings, String link) {
        return wordings.stream().map(w -> "“" + wording(w) + "”").collect(Collectors.joining(link));
    }

    private static String wording(Wording wording) {
        return wording.getSegments().stream().map(Printed::segment).collect(Collectors.joining());
    }

    private static String segment(Segment segment) {
        if (segment instanceof PlaceholderSegment slot) {
            return "{" + slot.getPlaceholder().getName() + "}";
        }
        if (segment instanceof ChoiceSegment choice) {
            boolean optional = choice.getStyle() == ChoiceStyle.OPTIONAL;
            return optional ? "{" + Wordings.printed(choice) + "}"
                    : "{" + String.join(choice.getStyle().getLiteral(), choice.getOptions()) + "}";
        }
        return Wordings.printed(segment);
    }
}
