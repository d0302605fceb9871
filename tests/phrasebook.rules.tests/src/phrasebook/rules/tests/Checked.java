// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Ban;
import phrasebook.model.BanKind;
import phrasebook.model.ChoiceSegment;
import phrasebook.model.ChoiceStyle;
import phrasebook.model.Element;
import phrasebook.model.Norm;
import phrasebook.model.NormFactory;
import phrasebook.model.Note;
import phrasebook.model.Phrase;
import phrasebook.model.PlaceholderSegment;
import phrasebook.model.Prose;
import phrasebook.model.Role;
import phrasebook.model.Say;
import phrasebook.model.Segment;
import phrasebook.model.Situation;
import phrasebook.model.Step;
import phrasebook.model.TextSegment;
import phrasebook.model.Utterance;
import phrasebook.rules.Rule;
import phrasebook.rules.Rules;
import phrasebook.rules.Violation;

/** Norms to check, and what one rule finds in them. */
final class Checked {

    static final NormFactory MAKE = NormFactory.eINSTANCE;

    private Checked() {
    }

    static Rule rule(String id) {
        return Rules.all().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    }

    static List<Violation> violations(String rule, Norm norm) {
        return Rules.check(norm).stream().filter(v -> v.rule().id().equals(rule)).toList();
    }

    static void assertPasses(String rule, Norm norm) {
        assertEquals(List.of(), violations(rule, norm));
    }

    /** The rule finds one thing, there. */
    static void assertFinds(String rule, Norm norm, EObject subject, @Nullable EStructuralFeature feature, int index,
            String... arguments) {
        List<Violation> violations = violations(rule, norm);
        assertEquals(1, violations.size());
        Violation found = violations.get(0);
        assertSame(subject, found.subject());
        assertSame(feature, found.feature());
        assertEquals(index, found.index());
        assertEquals(List.of(arguments), found.arguments());
    }

    static <T> T with(T object, Consumer<T> change) {
        change.accept(object);
        return object;
    }

    static Norm norm(Element... elements) {
        return with(MAKE.createNorm(), n -> n.getElements().addAll(List.of(elements)));
    }

    static Role role(String name, String... aliases) {
        return with(MAKE.createRole(), r -> {
            r.setName(name);
            r.getAliases().addAll(List.of(aliases));
        });
    }

    static Phrase phrase(@Nullable String id, Step... steps) {
        return with(MAKE.createPhrase(), p -> {
            p.setNumber("1.");
            p.setId(id);
            p.getSteps().addAll(List.of(steps));
        });
    }

    static Ban ban(@Nullable String id) {
        return with(MAKE.createBan(), b -> {
            b.setNumber("第一条");
            b.setId(id);
        });
    }

    static Ban banOfWords(String id, String words) {
        return with(ban(id), b -> {
            b.setKind(BanKind.WORDS);
            b.getWordings().add(utterance(words));
        });
    }

    /** A ban that holds in a situation, of words and what to say instead; of nothing instead where that is null. */
    static Ban banOfWords(String id, String trigger, @Nullable String instead, String... words) {
        return with(ban(id), b -> {
            b.setTrigger(situation(trigger));
            b.setKind(BanKind.WORDS);
            List.of(words).forEach(w -> b.getWordings().add(utterance(w)));
            b.setInsteadText(instead == null ? null : utterance(instead));
        });
    }

    static Situation situation(String text) {
        return with(MAKE.createSituation(), s -> s.setText(text));
    }

    /** Words said by whoever has the role; by an operator where it is null. */
    static Say say(@Nullable Role role, Utterance... alternatives) {
        return with(MAKE.createSay(), s -> {
            s.setRole(role);
            s.getAlternatives().addAll(List.of(alternatives));
        });
    }

    static Say say(String words) {
        return say(null, utterance(words));
    }

    static PlaceholderSegment slot() {
        return MAKE.createPlaceholderSegment();
    }

    static ChoiceSegment choice(ChoiceStyle style, String... options) {
        return with(MAKE.createChoiceSegment(), c -> {
            c.setStyle(style);
            c.getOptions().addAll(List.of(options));
        });
    }

    static Utterance utterance(Segment... segments) {
        return with(MAKE.createUtterance(), u -> u.getSegments().addAll(List.of(segments)));
    }

    static Note note(boolean pending, @Nullable String text) {
        return with(MAKE.createNote(), n -> {
            n.setPending(pending);
            n.setText(text);
        });
    }

    /** An utterance of these words, of none where they are empty. */
    static Utterance utterance(String words) {
        return with(MAKE.createUtterance(), u -> {
            if (!words.isEmpty()) {
                u.getSegments().add(text(words));
            }
        });
    }

    static Prose prose(String words) {
        return with(MAKE.createProse(), p -> p.getSegments().add(text(words)));
    }

    static TextSegment text(String words) {
        return with(MAKE.createTextSegment(), t -> t.setText(words));
    }
}
