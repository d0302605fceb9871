// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import phrasebook.imports.json.JsonImportException;
import phrasebook.imports.json.JsonImportIssue;
import phrasebook.imports.json.JsonImportIssue.Kind;
import phrasebook.imports.json.NormJsonReader;

class BadJsonTest {

    private static final String SCHEMA = "phrasebook-1";

    private static JsonImportIssue issue(String json) {
        JsonImportException e = assertThrows(JsonImportException.class, () -> NormJsonReader.read(json));
        String chinese = e.message(Locale.CHINESE);
        assertAll(() -> assertNotEquals(chinese, e.message(Locale.ENGLISH)),
                () -> assertTrue(chinese.contains(e.issue().path()) && !chinese.contains("{0}"), chinese),
                () -> assertTrue(e.message(Locale.ENGLISH).contains(e.issue().path()), e.getMessage()));
        return e.issue();
    }

    /** The excerpt with one thing wrong, where, what, and whether the schema sees it too. */
    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("\"phrasebook/1\"", "\"phrasebook/2\"", "format", Kind.NOT_PHRASEBOOK, true),
                Arguments.of("\"bans\": [", "\"bon\": [", "", Kind.MISSING_KEY, true),
                Arguments.of("\"reason\"", "\"raison\"", "bans[0]", Kind.UNKNOWN_KEY, true),
                Arguments.of("\"reason\": ", "\"kind\": ", "bans[0].kind", Kind.DUPLICATE_KEY, false),
                Arguments.of("\"语气生硬\"", "null", "bans[0].reason", Kind.EXPECTED_TEXT, true),
                Arguments.of("\"语气生硬\"", "7", "bans[0].reason", Kind.EXPECTED_TEXT, true),
                Arguments.of("语气生硬", "语气\\n生硬", "bans[0].reason", Kind.FORBIDDEN_CHARACTER, true),
                Arguments.of("语气生硬", "语气\\u0000", "bans[0].reason", Kind.FORBIDDEN_CHARACTER, true),
                Arguments.of("语气生硬", "语气\\u2028", "bans[0].reason", Kind.FORBIDDEN_CHARACTER, true),
                Arguments.of("语气生硬", "语气\\ud842", "", Kind.NOT_JSON, false),
                Arguments.of("\"severity\": \"error\"", "\"severity\": \"fatal\"",
                        "bans[0].severity", Kind.UNKNOWN_WORD, true),
                Arguments.of("\"severity\": \"error\"", "\"severity\": \"unspecified\"",
                        "bans[0].severity", Kind.UNKNOWN_WORD, true),
                Arguments.of("\"seconds\": 5", "\"seconds\": 0",
                        "phrases[1].steps[1].seconds", Kind.EXPECTED_NUMBER, true),
                Arguments.of("\"seconds\": 5", "\"seconds\": 5.5",
                        "phrases[1].steps[1].seconds", Kind.EXPECTED_NUMBER, true),
                Arguments.of("\"seconds\": 5", "\"seconds\": 99999999999999999999",
                        "phrases[1].steps[1].seconds", Kind.EXPECTED_NUMBER, true),
                Arguments.of("\"seconds\": 5", "\"seconds\": \"5\"",
                        "phrases[1].steps[1].seconds", Kind.EXPECTED_NUMBER, true),
                Arguments.of("\"caller\": true", "\"caller\": \"yes\"", "roles[1].caller", Kind.EXPECTED_FLAG, true),
                Arguments.of("\"caller\": true", "\"caller\": false", "roles[1].caller", Kind.DIFFERS, true),
                Arguments.of("\"aliases\": [", "\"aliases\": \"x\", \"y\": [",
                        "roles[0].aliases", Kind.EXPECTED_LIST, true),
                Arguments.of("\"norm\": {", "\"norm\": [], \"x\": {", "norm", Kind.EXPECTED_OBJECT, true),
                Arguments.of("\"name\": \"市民\"", "\"name\": \"市 民\"", "roles[1].name", Kind.BAD_NAME, true),
                Arguments.of("\"来电者\"", "\"来电（者）\"", "roles[1].aliases[0]", Kind.BAD_NAME, true),
                Arguments.of("\"id\": \"市民\"", "\"id\": \"caller\"", "roles[1].id", Kind.DIFFERS, false),
                Arguments.of("\"id\": \"姓\"", "\"id\": \"姓/名\"", "placeholders[0].id", Kind.BAD_NAME, true),
                Arguments.of("\"id\": \"B01\"", "\"id\": \"01\"", "bans[0].id", Kind.BAD_ID, true),
                Arguments.of("\"id\": \"B01\"", "\"id\": \"P03\"", "bans[0].id", Kind.DUPLICATE_ID, false),
                Arguments.of("\"position\": 10", "\"position\": 1",
                        "bans[0].position", Kind.DUPLICATE_POSITION, false),
                Arguments.of("\"position\": 10", "\"position\": 0", "bans[0].position", Kind.EXPECTED_NUMBER, true),
                Arguments.of("\"ref\": \"P32\"", "\"ref\": \"P99\"",
                        "bans[0].instead.ref", Kind.UNKNOWN_REFERENCE, false),
                Arguments.of("\"ref\": \"P32\"", "\"ref\": \"§1\"",
                        "bans[0].instead.ref", Kind.UNKNOWN_REFERENCE, false),
                Arguments.of("\"ref\": \"姓\"", "\"ref\": \"名\"",
                        "phrases[0].steps[1].alternatives[0].segments[0].ref", Kind.UNKNOWN_REFERENCE, false),
                Arguments.of("\"role\": \"市民\"", "\"role\": \"班长\"",
                        "phrases[2].steps[0].role", Kind.UNKNOWN_REFERENCE, false),
                Arguments.of("\"role\": \"市民\"", "\"role\": \"话务接线员\"",
                        "phrases[2].steps[0].type", Kind.DIFFERS, false),
                Arguments.of("\"type\": \"pause\"", "\"type\": \"sleep\"",
                        "phrases[1].steps[1].type", Kind.UNKNOWN_WORD, true),
                Arguments.of("某先生/女士，", "某先生，", "phrases[0].steps[1].alternatives[0].text", Kind.DIFFERS, false),
                Arguments.of("\"division\": \"§2\"", "\"division\": \"§1\"",
                        "bans[0].division", Kind.DIFFERS, false),
                Arguments.of("\"division\": \"§2\"", "\"division\": \"§3\"",
                        "bans[0].division", Kind.UNKNOWN_REFERENCE, false),
                Arguments.of("\"type\": \"choice\"", "\"type\": \"mention\"",
                        "phrases[0].steps[1].alternatives[0].segments[1].type", Kind.MENTION_SPOKEN, true),
                Arguments.of("\"type\": \"hear\",", "\"type\": \"say\",",
                        "phrases[2].steps[0].type", Kind.DIFFERS, true),
                Arguments.of("\"alternatives\": [", "\"text\": \"您好\", \"alternatives\": [",
                        "phrases[0].steps[1].text", Kind.UNMARKED_SPEECH, true));
    }

    @ParameterizedTest(name = "{1} at {2}: {3}")
    @MethodSource("wrong")
    void isRefusedWithItsPlace(String right, String wrong, String path, Kind kind, boolean seenBySchema)
            throws Exception {
        String json = Json.export(Excerpt.norm());
        assertTrue(json.contains(right), json);
        String bad = json.replace(right, wrong);
        JsonImportIssue issue = issue(bad);
        assertEquals(kind + " " + path, issue.kind() + " " + issue.path());
        if (kind != Kind.DUPLICATE_KEY) {
            assertEquals(seenBySchema, !Json.violations(SCHEMA, bad).isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "``|1|1", "{|1|2", "{\"format\": nothing}|1|12",
            "{} {}|1|4", "{'format': 1}|1|2", "[1,]|1|4", "// x|1|1", "PK|1|1" })
    void notJsonSaysWhere(String json, String line, String column) {
        JsonImportIssue issue = issue(json);
        assertEquals(Kind.NOT_JSON, issue.kind());
        assertEquals(line, issue.arguments().get(0));
        // Gson counts from the token or behind it; near is near enough.
        assertEquals(Integer.parseInt(column), Integer.parseInt(issue.arguments().get(1)), 3);
    }

    @Test
    void notJsonFurtherDown() {
        assertEquals("3", issue("{\n\"format\": \"phrasebook/1\",\n\"norm\" {}}").arguments().get(0));
    }

    @ParameterizedTest
    @CsvSource({ "[]", "7", "null", "'\"phrasebook/1\"'" })
    void otherJsonIsNoNorm(String json) {
        assertEquals(Kind.EXPECTED_OBJECT, issue(json).kind());
    }

    @Test
    void otherFormatsAreNoNorm() {
        assertEquals(Kind.NOT_PHRASEBOOK, issue("{\"files\": []}").kind());
        assertEquals(Kind.NOT_PHRASEBOOK, issue("{\"format\": \"phrasebook-findings/1\"}").kind());
    }

    @Test
    void depthIsBounded() {
        assertEquals(Kind.TOO_DEEP, issue("[".repeat(1_000_000)).kind());
        assertEquals(Kind.TOO_DEEP, issue("{\"a\":".repeat(1_000_000)).kind());
    }

    @Test
    void entriesInTheWrongNestingAreRefused() throws Exception {
        Sketch s = new Sketch();
        s.heading("一、", "D01", "甲");
        s.heading("（一）", "D02", "乙");
        String json = Json.export(s.norm).replace("（一）", "二、");
        assertEquals(Kind.DIFFERS + " divisions[0].divisions[0]", issue(json).kind() + " " + issue(json).path());
    }
}
