// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.rules.Settings.Suppression;
import phrasebook.rules.Settings.Term;
import phrasebook.rules.settings.SettingsText;

class SettingsTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{}|{~  \"severities\": {~    \"DateForm\": \"off\"~  }~}",
            "{\"severities\":{}}|{\"severities\":{~    \"DateForm\": \"off\"~  }}",
            "{\"severities\": {\"DateForm\":  \"info\"} }|{\"severities\": {\"DateForm\":  \"off\"} }",
            "{\"severities\": { \"NameForm\": 1 }}|{\"severities\": { \"NameForm\": 1, \"DateForm\": \"off\" }}",
            "{~\t\"terms\": []~}|{~\t\"terms\": [],~\t\"severities\": {~    \"DateForm\": \"off\"~  }~}",
            "{\"severities\": 1}|{\"severities\": {~    \"DateForm\": \"off\"~  }}" })
    void aSettingIsPutWhereItBelongs(String before, String after) {
        String changed = SettingsText.with(lines(before), "off", "severities", "DateForm");
        assertEquals(lines(after), changed);
        assertEquals(changed, SettingsText.with(changed, "off", "severities", "DateForm"), "again");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{ \"severities\": { \"DateForm\": \"off\" } }|{ \"severities\": {} }",
            "{\"severities\": {\"DateForm\": \"off\", \"NameForm\": 1}}|{\"severities\": {\"NameForm\": 1}}",
            "{\"severities\": {\"NameForm\": 1,~ \"DateForm\": \"off\"~}}|{\"severities\": {\"NameForm\": 1~}}",
            "{\"severities\": {\"A\": 0, \"DateForm\": 1, \"B\": 2}}|{\"severities\": {\"A\": 0, \"B\": 2}}",
            "{\"severities\": {\"MissingId\": \"off\"}}|{\"severities\": {\"MissingId\": \"off\"}}", "{}|{}" })
    void aSettingIsTakenAway(String before, String after) {
        assertEquals(lines(after), SettingsText.without(lines(before), "severities", "DateForm"));
    }

    @Test
    void aNumberAndALineBreakOfWindows() {
        String text = SettingsText.with("{\r\n}\r\n", 25, "budgets", "silenceSeconds");
        assertEquals("{\r\n  \"budgets\": {\r\n    \"silenceSeconds\": 25\r\n  }\r\n}\r\n", text);
        assertEquals(text.replace("25", "9"), SettingsText.with(text, 9, "budgets", "silenceSeconds"));
        assertEquals("{\r\n  \"budgets\": {}\r\n}\r\n", SettingsText.without(text, "budgets", "silenceSeconds"));
    }

    @Test
    void aTermIsAppendedAndWhatWasThereStaysAsItIs() {
        Term other = new Term("其他", List.of("其它"));
        Term caller = new Term("市民", List.of("对方", "客户"));
        String one = "{\n \"terms\": [\n    {\"preferred\":\"其他\", \"avoided\" : [\"其它\"]}\n ]\n}";
        String two = SettingsText.withTerms(one, List.of(other, caller));
        assertEquals(one.replace("]}\n", "]},\n    { \"preferred\": \"市民\", \"avoided\": [\"对方\",\"客户\"] }\n"), two);
        assertEquals(one, SettingsText.withTerms(one, List.of(other)));
        assertEquals("{\n \"terms\": [\n    { \"preferred\": \"市民\", \"avoided\": [\"对方\",\"客户\"] }\n  ]\n}",
                SettingsText.withTerms(two, List.of(caller)));
        assertEquals("{\n \"terms\": []\n}", SettingsText.withTerms(one, List.of()));
    }

    @Test
    void aSuppressionIsAppended() {
        Suppression first = new Suppression("MissingId", null, "编号稍后统一", LocalDate.of(2026, 12, 31));
        Suppression second = new Suppression("DateForm", "P01", "甲", LocalDate.of(2027, 1, 1));
        String one = SettingsText.withSuppression("{}", first);
        assertEquals("""
                {
                  "suppressions": [
                    { "rule": "MissingId", "reason": "编号稍后统一", "until": "2026-12-31" }
                  ]
                }""", one);
        assertEquals(one.replace(" }\n", """
                 },
                    { "rule": "DateForm", "entry": "P01", "reason": "甲", "until": "2027-01-01" }
                """), SettingsText.withSuppression(one, second));
    }

    @Test
    void aNewFile() {
        assertEquals("{\n  \"$schema\": \"\\\"\"\n}\n", SettingsText.with("", "\"", "$schema"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{", "[]", "{\"severities\": {\"DateForm\": }}" })
    void whatIsNoJsonObjectStaysAsItIs(String text) {
        assertEquals(text, SettingsText.with(text, "off", "severities", "DateForm"));
        assertEquals(text, SettingsText.without(text, "severities", "DateForm"));
    }

    private static String lines(String text) {
        return text.replace('~', '\n');
    }
}
