// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static phrasebook.rules.tests.Checked.banOfWords;
import static phrasebook.rules.tests.Checked.norm;
import static phrasebook.rules.tests.Checked.phrase;
import static phrasebook.rules.tests.Checked.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import phrasebook.model.Element;
import phrasebook.model.Norm;
import phrasebook.model.Phrase;
import phrasebook.rules.Checker;
import phrasebook.rules.Context;
import phrasebook.rules.ElementRule;
import phrasebook.rules.Family;
import phrasebook.rules.Rule;
import phrasebook.rules.Rules;
import phrasebook.rules.Settings;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** So many elements that two threads share them. */
class ManyElementsTest {

    private static final int MANY = 601;

    private static Norm many() {
        Norm norm = norm(banOfWords("B01", "不归我管"));
        IntStream.range(0, MANY).forEach(i -> norm.getElements().add(phrase("P" + i, say("你好，这事不归咱们管。"))));
        return norm;
    }

    private static String idOfPhrase(EObject object) {
        EObject at = object;
        while (!(at instanceof Phrase phrase)) {
            at = at.eContainer();
        }
        return String.valueOf(phrase.getId());
    }

    private static List<String> found(List<Violation> violations, String rule) {
        return violations.stream().filter(v -> v.rule().id().equals(rule)).map(v -> idOfPhrase(v.subject())).toList();
    }

    @Test
    void everyElementIsCheckedAndToldOfInOrder() {
        Checker checker = new Checker(Settings.DEFAULT);
        Norm norm = many();
        List<String> all = IntStream.range(0, MANY).mapToObj(i -> "P" + i).toList();
        List<Violation> violations = checker.check(norm);
        assertEquals(all, found(violations, "InformalYou"));
        assertEquals(all, found(violations, "BannedWording"));
        assertEquals(violations, checker.check(norm));
    }

    @Test
    void afterwardsOnlyWhatChangedIsCheckedAgain() {
        AtomicInteger checked = new AtomicInteger();
        Checker checker = checker(element -> checked.incrementAndGet());
        Norm norm = many();
        checker.check(norm);
        assertEquals(MANY + 1, checked.get());
        norm.getElements().set(5, phrase("P4", say("好。")));
        checker.check(norm);
        assertEquals(MANY + 2, checked.get());
    }

    @Test
    void whatFailsOnEitherThreadFails() {
        for (int failing : List.of(3, MANY - 3)) {
            List<Element> elements = new ArrayList<>();
            Norm norm = many();
            elements.addAll(norm.getElements());
            Checker checker = checker(element -> {
                if (element == elements.get(failing)) {
                    throw new IllegalStateException("no " + failing);
                }
            });
            assertEquals("no " + failing,
                    assertThrows(IllegalStateException.class, () -> checker.check(norm)).getMessage());
        }
    }

    private static Checker checker(Consumer<Element> use) {
        Rule rule = new ElementRule() {

            @Override
            public Family family() {
                return Family.TEXT;
            }

            @Override
            public Severity severity() {
                return Severity.INFO;
            }

            @Override
            public void check(Element element, Context context, Consumer<Violation> report) {
                use.accept(element);
            }
        };
        return new Checker(Settings.DEFAULT, LocalDate::now, List.of(rule));
    }

    @Test
    void preparingReadsTheTablesOfAllRulesAndTouchesNoNorm() {
        Rules.prepare(Locale.CHINESE);
        Rules.prepare(Locale.ENGLISH);
        assertEquals(List.of(), Rules.check(norm(phrase("P01", say("您好。")))).stream()
                .filter(v -> v.rule().severity() == Severity.ERROR).toList());
    }
}
