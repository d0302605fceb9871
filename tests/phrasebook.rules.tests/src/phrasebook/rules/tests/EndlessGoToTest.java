// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static phrasebook.rules.tests.Checked.phrase;
import static phrasebook.rules.tests.Checked.say;
import static phrasebook.rules.tests.Checked.with;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.model.Act;
import phrasebook.model.ActKind;
import phrasebook.model.Branch;
import phrasebook.model.BranchKind;
import phrasebook.model.GoTo;
import phrasebook.model.Norm;
import phrasebook.model.Phrase;
import phrasebook.model.Step;

class EndlessGoToTest {

    private static final String RULE = "EndlessGoTo";

    /** Phrases as {@code A>B C?A+}: A goes on to B; C goes on to A under a condition; + hangs up, * puts through. */
    private static List<String> found(String phrases) {
        Map<String, Phrase> byId = new HashMap<>();
        List<Phrase> all = new ArrayList<>();
        for (String written : phrases.split(" ")) {
            Phrase phrase = phrase(written.substring(0, 1), say("您好。"));
            byId.put(written.substring(0, 1), phrase);
            all.add(phrase);
        }
        String[] each = phrases.split(" ");
        for (int i = 0; i < each.length; i++) {
            add(each[i].substring(1), all.get(i).getSteps(), byId);
        }
        Norm norm = Checked.norm(all.toArray(Phrase[]::new));
        return Checked.violations(RULE, norm).stream()
                .map(v -> phraseOf(v.subject()).getId() + ">" + v.arguments().get(0)).toList();
    }

    private static Phrase phraseOf(EObject step) {
        return step.eContainer() instanceof Phrase phrase ? phrase : phraseOf(step.eContainer());
    }

    private static void add(String course, List<Step> steps, Map<String, Phrase> byId) {
        for (int i = 0; i < course.length(); i++) {
            char sign = course.charAt(i);
            switch (sign) {
                case '>' -> steps.add(goTo(byId.get(course.substring(++i, i + 1))));
                case '?' -> {
                    Phrase target = byId.get(course.substring(++i, i + 1));
                    steps.add(with(Checked.MAKE.createBranch(), (Branch b) -> {
                        b.setKind(BranchKind.CONDITION);
                        b.setCondition("还是无声");
                        b.getSteps().add(goTo(target));
                    }));
                }
                default -> steps.add(with(Checked.MAKE.createAct(), (Act a) -> a.setKind(
                        sign == '+' ? ActKind.HANG_UP : ActKind.TRANSFER)));
            }
        }
    }

    private static GoTo goTo(@Nullable Phrase target) {
        return with(Checked.MAKE.createGoTo(), g -> g.setTarget(target));
    }

    @ParameterizedTest
    @CsvSource({ "A>A, A>1. [A]", "A>B B>A, A>1. [B]; B>1. [A]", "A>B B>C C>A, A>1. [B]; B>1. [C]; C>1. [A]",
        "A>B B?A>A, A>1. [B]; B>1. [A]", "D>A A>A, A>1. [A]", "A>B B>B C?A, B>1. [B]" })
    void noWayLeadsOut(String phrases, String found) {
        assertEquals(found, String.join("; ", found(phrases)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "A>B B", "A?A", "A>B B?A", "A>B B?A+", "A>B B?C>A C", "A>X", "A>B B*>A", "A>B B?A>C C+" })
    void someWayLeadsOut(String phrases) {
        assertEquals(List.of(), found(phrases));
    }

    @Test
    void hangingUpBehindItIsNoWay() {
        assertEquals(List.of("A>1. [B]", "B>1. [A]"), found("A>B B>A+"));
    }

    @Test
    void longCoursesTakeNoLonger() {
        List<Phrase> all = IntStream.range(0, 20_000).mapToObj(i -> phrase("P" + i, say("您好。"))).toList();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).getSteps().add(goTo(all.get((i + 1) % all.size())));
        }
        assertEquals(20_000, Checked.violations(RULE, Checked.norm(all.toArray(Phrase[]::new))).size());
    }
}
