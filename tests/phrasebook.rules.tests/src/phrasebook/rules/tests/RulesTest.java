// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import phrasebook.model.NormFactory;
import phrasebook.rules.Family;
import phrasebook.rules.Rule;
import phrasebook.rules.Rules;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** The catalogue: ids, severities, messages. */
class RulesTest {

    static List<String> rules() {
        return Rules.all().stream().map(Rule::id).toList();
    }

    @Test
    void idsAreUnique() {
        assertEquals(rules().size(), Set.copyOf(rules()).size());
    }

    @Test
    void everyRuleHasItsTestAndEveryTestItsRule() {
        for (String rule : rules()) {
            try {
                Class.forName(RulesTest.class.getPackageName() + "." + rule + "Test");
            } catch (ClassNotFoundException e) {
                throw new AssertionError("no test of " + rule, e);
            }
        }
    }

    @Test
    void everyMessageIsOfARuleInBothLanguages() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            Set<String> keys = new TreeSet<>(rules());
            Stream.of(Family.values()).forEach(family -> keys.add("family." + family));
            assertEquals(keys, new TreeSet<>(messages(locale).keySet()));
        }
    }

    private static ResourceBundle messages(Locale locale) {
        return ResourceBundle.getBundle("phrasebook.rules.messages", locale, Rules.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void messagesNameTheirArgumentsInBothLanguages(String id) {
        // An apostrophe would begin quoted text in a message and hide its arguments.
        String[] arguments = { "甲’'{0}", "乙’'{1}", "丙’'{2}", "丁’'{3}" };
        Violation violation = Violation.of(Checked.rule(id), NormFactory.eINSTANCE.createNorm(), arguments);
        String chinese = Rules.message(violation, Locale.CHINA);
        String english = Rules.message(violation, Locale.FRENCH);
        assertNotEquals(chinese, english);
        assertTrue(chinese.codePoints().anyMatch(Character::isIdeographic), chinese);
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            String raw = messages(locale).getString(id);
            assertFalse(raw.contains("'"), raw);
            for (int i = 0; i < arguments.length; i++) {
                assertEquals(raw.contains("{" + i + "}"), Rules.message(violation, locale).contains(arguments[i]));
            }
            assertFalse(raw.contains("{4}"), raw);
        }
    }

    @Test
    void everyTitleIsOfARuleInBothLanguages() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            ResourceBundle titles = ResourceBundle.getBundle("phrasebook.rules.titles", locale,
                    Rules.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            assertEquals(new TreeSet<>(rules()), new TreeSet<>(titles.keySet()), "titles, " + locale);
        }
        assertEquals("规范没有标题", Rules.title(Checked.rule("MissingTitle"), Locale.CHINA));
        assertEquals("A norm has a title.", Rules.title(Checked.rule("MissingTitle"), Locale.FRENCH));
    }

    @Test
    void theCatalogueGoesFamilyByFamily() {
        List<Family> families = Rules.all().stream().map(Rule::family).distinct().toList();
        assertEquals(families.stream().sorted().toList(), families);
        assertEquals(Rules.all().stream().sorted(Comparator.comparing(Rule::family)).toList(), Rules.all());
        assertEquals("禁用语", Rules.name(Family.BANS, Locale.CHINA));
    }

    /** A finding is a line; whoever reads it finds the rest at its place. */
    @Test
    void messagesCutWhatIsLong() {
        Violation violation = Violation.of(Rules.all().stream().filter(r -> r.id().equals("OverlappingBans"))
                .findFirst().orElseThrow(),
                Checked.norm(), "不知道您说什么".repeat(1500), "不知道", "第一条 [B01]");
        String message = Rules.message(violation, Locale.CHINESE);
        assertTrue(message.contains("不知道您说什么".repeat(5) + "不知道您说……"), message);
        assertTrue(message.length() < 200, message);
    }

    @Test
    void severitiesHaveWords() {
        assertEquals(List.of("error", "warning", "info"), List.of(Severity.values()).stream().map(Severity::id)
                .toList());
    }

    @Test
    void errorsAreWhatMakesANormInvalid() {
        assertEquals(Set.of("DateForm", "DuplicateName", "NameForm", "DuplicateId", "WithdrawnId", "EmptyUtterance",
                "ControlCharacter",
                "BanWithoutProhibition", "MixedBan", "BannedWording", "InsteadIsBanned", "BanMissesExample",
                "BanHitsExample", "BanPunctuationOnly", "ExpiredSuppression"), Rules.all().stream()
                .filter(r -> r.severity() == Severity.ERROR).map(Rule::id).collect(Collectors.toSet()));
    }

    @Test
    void anEmptyNormBreaksOneRule() {
        assertEquals(List.of("MissingTitle"),
                Rules.check(NormFactory.eINSTANCE.createNorm()).stream().map(v -> v.rule().id()).toList());
    }
}
