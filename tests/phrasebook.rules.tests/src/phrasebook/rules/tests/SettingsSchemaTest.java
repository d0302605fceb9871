// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;

import phrasebook.rules.Rule;
import phrasebook.rules.Rules;
import phrasebook.rules.Severity;
import phrasebook.rules.settings.SettingsException;
import phrasebook.rules.settings.SettingsFile;
import phrasebook.rules.settings.SettingsSchema;

/** The schema is made from the rules, and takes what the reader takes. */
class SettingsSchemaTest {

    private static final Path FILE = Path.of("../../bundles/phrasebook.rules/schema/phrasebook-settings-1.schema.json");
    private static final Validator VALIDATOR =
            new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();

    /** With PHRASEBOOK_REGENERATE=1 in the environment the file is written anew. */
    @Test
    void theFileIsMadeFromTheRules() throws IOException {
        if ("1".equals(System.getenv("PHRASEBOOK_REGENERATE"))) {
            Files.writeString(FILE, SettingsSchema.text());
        }
        assertEquals(SettingsSchema.text(), Files.readString(FILE).replace("\r\n", "\n"),
                "stale: run this test once with PHRASEBOOK_REGENERATE=1 in the environment");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"$schema\": \"a\", \"severities\": {\"MissingId\": \"off\", \"DateForm\": \"info\"}}",
            "{\"severities\": {\"ExpiredSuppression\": \"error\", \"UnusedSuppression\": \"off\"}}",
            "{\"terms\": [{\"preferred\": \"甲\", \"avoided\": [\"乙\"]}]}", "{\"budgets\": {\"speechSeconds\": 1}}",
            "{\"suppressions\": [{\"rule\": \"DateForm\", \"entry\": \"P1\", \"reason\": \"等\", \"until\": \"2027-01-01\"}]}" })
    void takesWhatTheReaderTakes(String settings) throws SettingsException {
        assertTrue(isValid(settings));
        assertFalse(SettingsFile.parse(settings).terms().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = { "[]", "{\"other\": 1}", "{\"severities\": {\"Nothing\": \"off\"}}",
            "{\"severities\": {\"DateForm\": \"no\"}}", "{\"severities\": {\"ExpiredSuppression\": \"off\"}}",
            "{\"terms\": [{\"preferred\": \"甲\"}]}", "{\"terms\": [{\"preferred\": \"甲\", \"avoided\": []}]}",
            "{\"terms\": [{\"preferred\": \" \", \"avoided\": [\"乙\"]}]}", "{\"budgets\": {\"speechSeconds\": 0}}",
            "{\"budgets\": {\"speechSeconds\": 86401}}", "{\"budgets\": {\"other\": 1}}",
            "{\"suppressions\": [{\"rule\": \"DateForm\", \"reason\": \"等\"}]}",
            "{\"suppressions\": [{\"rule\": \"UnusedSuppression\", \"reason\": \"等\", \"until\": \"2027-01-01\"}]}",
            "{\"suppressions\": [{\"rule\": \"DateForm\", \"reason\": \"等\", \"until\": \"2027-13-01\"}]}" })
    void refusesWhatTheReaderRefuses(String settings) {
        assertFalse(isValid(settings));
        assertThrows(SettingsException.class, () -> SettingsFile.parse(settings));
    }

    @Test
    void knowsEveryRule() {
        for (Rule rule : Rules.all()) {
            assertTrue(isValid("{\"severities\": {\"" + rule.id() + "\": \"" + Severity.ERROR.id() + "\"}}"),
                    rule.id());
        }
    }

    private static boolean isValid(String settings) {
        return VALIDATOR.validate(VALIDATOR.registerSchema(SettingsSchema.text()), settings).isValid();
    }
}
