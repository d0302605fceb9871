// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static phrasebook.rules.tests.Checked.ban;
import static phrasebook.rules.tests.Checked.norm;
import static phrasebook.rules.tests.Checked.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.model.Element;
import phrasebook.model.Norm;
import phrasebook.model.NormFactory;
import phrasebook.model.Numbered;
import phrasebook.rules.Checker;
import phrasebook.rules.Context;
import phrasebook.rules.ElementRule;
import phrasebook.rules.Family;
import phrasebook.rules.Rule;
import phrasebook.rules.Settings;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

class CheckerTest {

    /** Finds each element that has an id, on behalf of the norm's title, and keeps a list of what it looked at. */
    private static final class Looking implements ElementRule {

        private final List<String> looked = new ArrayList<>();
        private int derived;

        @Override
        public Family family() {
            return Family.TEXT;
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public Object basis(Context context) {
            return context.derived(String.class, String.valueOf(context.norm().getTitle()), title -> {
                derived++;
                return title;
            });
        }

        @Override
        public void check(Element element, Context context, Consumer<Violation> report) {
            String id = ((Numbered) element).getId();
            looked.add(id);
            report.accept(Violation.of(this, element, id + context.norm().getTitle() + context.today()));
        }
    }

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final Looking rule = new Looking();
    private final Checker checker = new Checker(Settings.DEFAULT, () -> DAY, List.of(rule));
    private final Norm norm = norm(phrase("P01"), phrase("P02"));

    private List<String> found() {
        return checker.check(norm).stream().map(v -> v.arguments().get(0)).toList();
    }

    @Test
    void whatDidNotChangeIsNotLookedAtAgain() {
        norm.setTitle("甲");
        assertEquals(List.of("P01甲2026-11-24", "P02甲2026-11-24"), found());
        norm.getElements().set(0, phrase("P03"));
        norm.getElements().add(1, ban("B01"));
        assertEquals(List.of("P03甲2026-11-24", "B01甲2026-11-24", "P02甲2026-11-24"), found());
        assertEquals(List.of("P01", "P02", "P03", "B01"), rule.looked);
    }

    @Test
    void aNewBasisMakesItLookAgain() {
        found();
        norm.setTitle("乙");
        assertEquals(List.of("P01乙2026-11-24", "P02乙2026-11-24"), found());
        assertEquals(List.of("P01", "P02", "P01", "P02"), rule.looked);
    }

    @Test
    void whatIsDerivedIsKeptWhileItsKeyIsAskedFor() {
        found();
        found();
        assertEquals(1, rule.derived);
        norm.setTitle("乙");
        found();
        norm.setTitle(null);
        found();
        assertEquals(3, rule.derived);
    }

    @Test
    void whatWasFoundInAnElementIsTheSameListWhileItStays() {
        List<List<Violation>> before = checker.parts(norm);
        norm.getElements().add(1, phrase("P03"));
        norm.getElements().remove(2);
        List<List<Violation>> now = checker.parts(norm);
        assertEquals(List.of(0, 1, 1, 0), now.stream().map(List::size).toList());
        assertSame(before.get(1), now.get(1));
        assertNotSame(before.get(2), now.get(2));
    }

    /** Elements that come, go and are put elsewhere, so that numbers, ids and speech are equal now and then. */
    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
    void whateverBecomesOfElementsItFindsWhatAFreshOneFinds(long seed) {
        Random random = new Random(seed);
        Checker known = new Checker(Settings.DEFAULT);
        Norm changing = norm();
        for (int i = 0; i < 100; i++) {
            List<Element> elements = changing.getElements();
            int at = random.nextInt(elements.size() + 1);
            if (elements.isEmpty() || random.nextInt(3) == 0) {
                elements.add(at, element(random));
            } else if (random.nextInt(3) == 0) {
                changing.getElements().move(random.nextInt(elements.size()), at % elements.size());
            } else if (random.nextInt(2) == 0) {
                elements.set(at % elements.size(), element(random));
            } else {
                elements.remove(at % elements.size());
            }
            assertEquals(new Checker(Settings.DEFAULT).check(changing), known.check(changing));
        }
    }

    private static Element element(Random random) {
        int id = random.nextInt(9);
        Element element = switch (random.nextInt(4)) {
            case 0 -> ban("B0" + id);
            case 1 -> NormFactory.eINSTANCE.createHeading();
            default -> Marked.spoken("请您稍等第" + id + "次，我帮您看一下。").getElements().get(0);
        };
        ((Numbered) element).setNumber(id + ".");
        return element;
    }

    @Test
    void settingsTurnRulesOffAndWeighThem() {
        Rule missing = Checked.rule("MissingId");
        Norm without = norm(phrase(null));
        Violation found = new Checker(Settings.DEFAULT).check(without).stream().filter(v -> v.rule() == missing)
                .findFirst().orElseThrow();
        assertEquals(Severity.WARNING, Settings.DEFAULT.severity(found));
        assertEquals(Severity.ERROR, Settings.DEFAULT.severity(found.weighing(Severity.ERROR)));
        Settings strict = new Settings(Set.of("MissingTitle"), Map.of("MissingId", Severity.INFO), List.of(),
                Settings.Budgets.DEFAULT, List.of());
        assertEquals(Severity.INFO, strict.severity(found.weighing(Severity.ERROR)));
        assertEquals(List.of(found), new Checker(strict, () -> DAY, List.of(Checked.rule("MissingTitle"), missing))
                .check(without));
    }
}
