// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
