// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;

import phrasebook.model.Act;
import phrasebook.model.ActKind;
import phrasebook.model.Branch;
import phrasebook.model.BranchKind;
import phrasebook.model.ChoiceSegment;
import phrasebook.model.ChoiceStyle;
import phrasebook.model.Loop;
import phrasebook.model.Norm;
import phrasebook.model.NormFactory;
import phrasebook.model.Pause;
import phrasebook.model.Phrase;
import phrasebook.model.Placeholder;
import phrasebook.model.PlaceholderSegment;
import phrasebook.model.Prose;
import phrasebook.model.Say;
import phrasebook.model.Segment;
import phrasebook.model.Step;
import phrasebook.model.Timing;
import phrasebook.model.Utterance;
import phrasebook.model.query.Wordings;
import phrasebook.rules.Checker;
import phrasebook.rules.Settings;
import phrasebook.rules.Violation;

/**
 * Phrases written in few words, and what a rule finds in them. A line is a step as norms write it: {@code “您好”},
 * {@code 市民：“您好”}, {@code 告知：某事}, {@code 停 5}, {@code 若 无声} with its steps three blanks further in, or an act by its
 * word. {@code 时：} at the start says when the phrase applies.
 */
final class Calls {

    private static final NormFactory MAKE = NormFactory.eINSTANCE;
    private static final Pattern QUOTE = Pattern.compile("“([^”]*)”");
    private static final Pattern SLOT = Pattern.compile("\\{([^}]*)\\}|[^{]+");

    private Calls() {
    }

    /** A norm of a hotline with that phrase. */
    static Norm norm(String lines) {
        return Checked.with(Checked.norm(phrase(lines)), n -> n.setTitle("热线用语"));
    }

    /** The pieces of the phrase that the rule finds, as they are written. */
    static List<String> found(String rule, String lines) {
        return found(rule, norm(lines), Settings.DEFAULT);
    }

    static List<String> found(String rule, Norm norm, Settings settings) {
        return new Checker(settings).check(norm).stream().filter(v -> v.rule().id().equals(rule)).map(Calls::place)
                .toList();
    }

    private static String place(Violation violation) {
        Object value = violation.feature() == null ? null : violation.subject().eGet(violation.feature());
        if (value != null) {
            Violation.Span span = violation.span();
            return span == null ? value.toString() : value.toString().substring(span.start(), span.end());
        }
        return written(violation.subject());
    }

    private static String written(EObject subject) {
        if (subject instanceof Utterance words) {
            return "“" + Wordings.printed(words) + "”";
        }
        if (subject instanceof Segment segment) {
            return Wordings.printed(segment);
        }
        if (subject instanceof Say say) {
            return say.getIndirect() != null ? Wordings.printed(say.getIndirect())
                    : written(say.getAlternatives().get(0));
        }
        return subject instanceof Act act ? act.getKind().getLiteral()
                : subject instanceof Prose prose ? Wordings.printed(prose) : subject.eClass().getName();
    }

    static Phrase phrase(String lines) {
        Phrase phrase = Checked.phrase("P01");
        Deque<List<Step>> blocks = new ArrayDeque<>(List.of(phrase.getSteps()));
        for (String line : lines.lines().filter(l -> !l.isBlank()).toList()) {
            if (line.startsWith("时：")) {
                phrase.setSituation(Checked.with(MAKE.createSituation(), s -> s.setText(line.substring(2))));
                continue;
            }
            int depth = (line.length() - line.stripLeading().length()) / 3;
            while (blocks.size() > depth + 1) {
                blocks.pop();
            }
            Step step = step(line.strip());
            blocks.element().add(step);
            blocks.push(step instanceof Branch b ? b.getSteps() : step instanceof Loop l ? l.getSteps()
                    : new ArrayList<>());
        }
        return phrase;
    }

    private static Step step(String line) {
        String[] parts = line.split(" ", 2);
        String rest = parts.length > 1 ? parts[1] : "";
        if (line.contains("：")) {
            return said(line);
        }
        return switch (parts[0]) {
            case "停" -> Checked.with(MAKE.createPause(), (Pause p) -> p.setSeconds(Integer.parseInt(rest)));
            case "若", "待", "情形" -> Checked.with(MAKE.createBranch(), b -> {
                b.setKind(BranchKind.get(parts[0]));
                b.setCondition(rest);
            });
            case "直到" -> Checked.with(MAKE.createLoop(), l -> l.setUntil(rest));
            case "转到" -> MAKE.createGoTo();
            case "存疑" -> Checked.note(true, rest);
            case "注" -> Checked.note(false, rest);
            default -> line.startsWith("“") ? said(line) : act(line);
        };
    }

    private static Say said(String line) {
        Say say = MAKE.createSay();
        if (line.startsWith("市民：")) {
            say.setRole(Checked.role("市民"));
        }
        if (line.startsWith("告知：")) {
            say.setIndirect(Checked.prose(line.substring(3)));
            return say;
        }
        Matcher quote = QUOTE.matcher(line);
        while (quote.find()) {
            say.getAlternatives().add(utterance(quote.group(1)));
        }
        return say;
    }

    private static Act act(String line) {
        Act act = MAKE.createAct();
        boolean later = line.startsWith("日后 ");
        String[] parts = (later ? line.substring(3) : line).split(" ", 2);
        act.setKind(ActKind.get(parts[0]));
        act.setTiming(later ? Timing.LATER : Timing.UNSPECIFIED);
        if (parts.length > 1) {
            act.setText(Checked.prose(parts[1]));
        }
        return act;
    }

    /** Words in which {@code {姓}} is a placeholder and {@code {甲/乙}}, {@code {甲｜乙}} and {@code {（甲）}} are choices. */
    static Utterance utterance(String words) {
        Utterance utterance = Checked.utterance("");
        Matcher pieces = SLOT.matcher(words);
        while (pieces.find()) {
            String inner = pieces.group(1);
            utterance.getSegments().add(inner == null
                    ? Checked.with(MAKE.createTextSegment(), t -> t.setText(pieces.group())) : inner(inner));
        }
        return utterance;
    }

    private static Segment inner(String inner) {
        ChoiceStyle style = inner.contains("/") ? ChoiceStyle.SLASH : inner.contains("｜") ? ChoiceStyle.OR
                : inner.startsWith("（") ? ChoiceStyle.OPTIONAL : null;
        if (style == null) {
            Placeholder placeholder = Checked.with(MAKE.createPlaceholder(), p -> p.setName(inner));
            return Checked.with(MAKE.createPlaceholderSegment(),
                    (PlaceholderSegment p) -> p.setPlaceholder(placeholder));
        }
        return Checked.with(MAKE.createChoiceSegment(), (ChoiceSegment c) -> {
            c.setStyle(style);
            c.getOptions().addAll(Arrays.asList(inner.replaceAll("[（）]", "").split("[/｜]")));
        });
    }
}
