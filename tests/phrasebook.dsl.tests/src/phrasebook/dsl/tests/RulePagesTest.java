// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import phrasebook.rules.Finding;
import phrasebook.rules.Rule;
import phrasebook.rules.Rules;
import phrasebook.rules.Settings;
import phrasebook.rules.settings.SettingsException;
import phrasebook.rules.settings.SettingsFile;

/** Every rule has a page, whose examples are true. */
class RulePagesTest {

    static List<String> rules() {
        return Rules.all().stream().map(Rule::id).toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleFindsWhatItsPageCallsWrongAndNothingElse(String rule) throws SettingsException {
        List<Page.Example> wrong = Page.of("rules/" + rule + ".md").examplesBelow("不合要求");
        assertFalse(wrong.isEmpty());
        for (Page.Example example : wrong) {
            assertEquals(List.of(rule), found(example), example.norm());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void nothingIsFoundInWhatThePageCallsRight(String rule) throws SettingsException {
        List<Page.Example> right = Page.of("rules/" + rule + ".md").examplesBelow("合乎要求");
        assertFalse(right.isEmpty());
        for (Page.Example example : right) {
            assertEquals(List.of(), found(example), example.norm());
        }
    }

    private static List<String> found(Page.Example example) throws SettingsException {
        Settings settings = SettingsFile.parse(example.settings().isEmpty() ? "{}" : example.settings());
        return Norms.LANGUAGE.check(Norms.parse(example.norm()), settings, Locale.CHINESE).stream().map(Finding::rule)
                .distinct().toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thePageBeginsWithTheTitlesOfTheRule(String id) {
        Rule rule = Rules.all().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
        String page = Page.of("rules/" + id + ".md").text();
        assertTrue(page.startsWith("# " + Rules.title(rule, Locale.CHINESE) + "（" + id + "）\n\n*"
                + Rules.title(rule, Locale.ENGLISH) + "*\n"), "titles.properties and the page differ");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thePageSaysHowMuchTheRuleWeighs(String rule) {
        Rule checked = Rules.all().stream().filter(r -> r.id().equals(rule)).findFirst().orElseThrow();
        assertTrue(Page.of("rules/" + rule + ".md").text().contains("（" + checked.severity().id() + "）"));
    }

    @Test
    void everyPageIsOfARule() throws IOException {
        try (Stream<Path> pages = Files.list(Norms.ROOT.resolve("docs/rules"))) {
            assertEquals(rules().stream().map(r -> r + ".md").sorted().toList(),
                    pages.map(f -> f.getFileName().toString()).filter(p -> !p.equals("README.md")).sorted().toList());
        }
    }
}
