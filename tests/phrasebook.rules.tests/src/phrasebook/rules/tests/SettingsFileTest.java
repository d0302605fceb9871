// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.rules.Settings;
import phrasebook.rules.Settings.Budgets;
import phrasebook.rules.Settings.Suppression;
import phrasebook.rules.Settings.Term;
import phrasebook.rules.Severity;
import phrasebook.rules.settings.SettingsException;
import phrasebook.rules.settings.SettingsFile;
import phrasebook.rules.settings.SettingsProblem;

class SettingsFileTest {

    private static final String WHOLE = """
            {
              "$schema": "phrasebook-settings-1.schema.json",
              "severities": { "MissingId": "error", "PendingNote": "info", "MissingTitle": "off" },
              "terms": [ { "preferred": "来电者", "avoided": ["对方", "客户"] } ],
              "budgets": { "speechSeconds": 45 },
              "suppressions": [
                { "rule": "MissingId", "entry": "3.", "reason": "编号未定", "until": "2027-03-31" },
                { "rule": "PendingNote", "reason": "附件待补", "until": "2027-01-01" }
              ]
            }
            """;

    @Test
    void everyKindOfSetting() throws SettingsException {
        Settings settings = SettingsFile.parse(WHOLE);
        assertEquals(new Settings(Set.of("MissingTitle"),
                Map.of("MissingId", Severity.ERROR, "PendingNote", Severity.INFO),
                List.of(new Term("来电者", List.of("对方", "客户"))),
                SettingsFile.parse("{\"budgets\": {\"speechSeconds\": 45}}").budgets(),
                List.of(new Suppression("MissingId", "3.", "编号未定", LocalDate.of(2027, 3, 31)),
                        new Suppression("PendingNote", null, "附件待补", LocalDate.of(2027, 1, 1)))), settings);
        assertEquals(45, settings.budgets().speechSeconds());
        assertEquals(Budgets.DEFAULT.charactersPerMinute(), settings.budgets().charactersPerMinute());
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "\uFEFF{ }\r\n", "{\"severities\": {}, \"budgets\": {}, \"suppressions\": []}" })
    void whatIsNotSaidIsAsItIs(String text) throws SettingsException {
        assertEquals(Settings.DEFAULT, SettingsFile.parse(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"severity\": {}}|1:2|10|UNKNOWN_KEY|severity",
            "{\"severities\": {\"MissingIds\": \"off\"}}|1:17|12|UNKNOWN_RULE|MissingIds",
            "{\"severities\": {\"missingid\": \"off\"}}|1:17|11|RULE_SPELLING|missingid",
            "{\"severities\": {\"MissingId\": \"fatal\"}}|1:30|7|UNKNOWN_SEVERITY|MissingId",
            "{\"severities\": {\"MissingId\": true}}|1:30|4|UNKNOWN_SEVERITY|MissingId",
            "{\"severities\": {\"ExpiredSuppression\": \"off\"}}|1:39|5|FIXED_SEVERITY|ExpiredSuppression",
            "{\"severities\": [\"MissingId\"]}|1:16|13|OBJECT_EXPECTED|''",
            "{\"severities\": {\"DateForm\": \"off\",~ \"DateForm\": \"info\"}}|2:2|10|REPEATED_KEY|DateForm",
            "{\"terms\": {}}|1:11|2|LIST_EXPECTED|''",
            "{\"terms\": [\"其他\"]}|1:12|4|OBJECT_EXPECTED|''",
            "{\"terms\": [{\"preferred\": \"其他\"}]}|1:12|1|MISSING_KEY|avoided",
            "{\"terms\": [{\"preferred\": \"其他\", \"avoided\": []}]}|1:43|2|EMPTY_LIST|''",
            "{\"terms\": [{\"preferred\": \"其他\", \"avoided\": [1]}]}|1:44|1|TEXT_EXPECTED|''",
            "{\"terms\": [{\"preferred\": \" \", \"avoided\": [\"它\"]}]}|1:26|3|EMPTY_TEXT|''",
            "{\"terms\": [{\"preferred\": \"他\", \"avoided\": [\"他\"]}]}|1:12|36|TERM_AVOIDS_ITSELF|他",
            "{\"budgets\": {\"speechSeconds\": 0}}|1:31|1|NUMBER_EXPECTED|86400",
            "{\"budgets\": {\"speechSeconds\": 1e99}}|1:31|4|NUMBER_EXPECTED|86400",
            "{\"budgets\": {\"speechSeconds\": 2.5}}|1:31|3|NUMBER_EXPECTED|86400",
            "{\"budgets\": {\"speechSeconds\": \"30\"}}|1:31|4|NUMBER_EXPECTED|86400",
            "{\"budgets\": {\"speech\": 30}}|1:14|8|UNKNOWN_KEY|speech",
            "{\"suppressions\": [{\"rule\": \"DateForm\", \"reason\": \"等\"}]}|1:19|1|MISSING_KEY|until",
            "{\"suppressions\": [{\"rule\": \"DateForm\", \"reason\": \"等\", \"until\": \"2027-02-29\"}]}|1:64|12"
                    + "|DATE_EXPECTED|''",
            "{\"suppressions\": [{\"rule\": \"DateForm\", \"reason\": \"等\", \"until\": 2027}]}|1:64|4"
                    + "|DATE_EXPECTED|''",
            "{\"suppressions\": [{\"rule\": \"DateForm\", \"until\": \"2027-02-28\"}]}|1:19|1|MISSING_KEY|reason",
            "{\"suppressions\": [{\"rule\": \"UnusedSuppression\", \"reason\": \"等\", \"until\": \"2027-02-28\"}]}"
                    + "|1:28|19|NOT_SUPPRESSIBLE|UnusedSuppression",
            "[]|1:1|2|OBJECT_EXPECTED|''", "null|1:1|4|OBJECT_EXPECTED|''" })
    void whatIsWrongIsToldWithItsPlace(String text, String place, int length, String kind, String argument) {
        List<SettingsProblem> problems = problems(text.replace('~', '\n'));
        assertEquals(1, problems.size(), problems::toString);
        SettingsProblem problem = problems.get(0);
        assertEquals(kind, problem.kind());
        assertEquals(place, problem.line() + ":" + problem.column());
        assertEquals(length, problem.length());
        assertEquals(argument, String.join("", problem.arguments().stream().limit(1).toList()));
        String chinese = problem.message(Locale.CHINA);
        String english = problem.message(Locale.ENGLISH);
        assertTrue(chinese.codePoints().anyMatch(Character::isIdeographic), chinese);
        assertTrue(chinese.contains(argument) && english.contains(argument), english);
        assertFalse((chinese + english).matches(".*\\{\\d}.*"), chinese + english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "''|1:1", "{|1:1", "{\"terms\": [}|1:11",
            "{~ \"terms\": []~ \"budgets\": {}~}|3:2",
            "{\"terms\": [],}|1:14", "{'terms': []}|1:2", "{\"terms\": [] // 注~}|1:14", "{} {}|1:4" })
    void aTextThatIsNoJson(String text, String place) {
        List<SettingsProblem> problems = problems(text.replace('~', '\n'));
        assertEquals(List.of("BROKEN_JSON"), problems.stream().map(SettingsProblem::kind).toList());
        assertEquals(place, problems.get(0).line() + ":" + problems.get(0).column());
    }

    @Test
    void allThatIsWrongIsToldInOrder() {
        List<SettingsProblem> problems = problems("""
                {
                  "budgets": { "speechSeconds": -1 },
                  "severities": { "Nothing": "off", "MissingId": "of" },
                  "more": 1
                }
                """);
        assertEquals(List.of("2:33 NUMBER_EXPECTED", "3:19 UNKNOWN_RULE", "3:50 UNKNOWN_SEVERITY", "4:3 UNKNOWN_KEY"),
                problems.stream().map(p -> p.line() + ":" + p.column() + " " + p.kind()).toList());
    }

    @Test
    void isFoundBesideTheNorm(@TempDir Path folder) throws Exception {
        Path norm = folder.resolve("a.norm");
        assertEquals(Optional.empty(), SettingsFile.beside(norm));
        Path file = Files.writeString(folder.resolve("phrasebook.settings.json"), WHOLE);
        assertEquals(Optional.of(file), SettingsFile.beside(norm));
        assertEquals(SettingsFile.parse(WHOLE), SettingsFile.read(file));
        Files.write(file, WHOLE.getBytes(Charset.forName("GB18030")));
        SettingsException wrong = assertThrows(SettingsException.class, () -> SettingsFile.read(file));
        assertEquals("NOT_UTF_8", wrong.problems().get(0).kind());
    }

    @Test
    void theExampleOfThePageIsRight() throws Exception {
        String page = Files.readString(Path.of("../../docs/检查设置.md")).replace("\r\n", "\n");
        int from = page.indexOf("```json\n") + "```json\n".length();
        Settings settings = SettingsFile.parse(page.substring(from, page.indexOf("```", from)));
        assertEquals(Set.of("MissingTitle"), settings.off());
        assertEquals(1, settings.suppressions().size());
    }

    private static List<SettingsProblem> problems(String text) {
        return assertThrows(SettingsException.class, () -> SettingsFile.parse(text)).problems();
    }
}
