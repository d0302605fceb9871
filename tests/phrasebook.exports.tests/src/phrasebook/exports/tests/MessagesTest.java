// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import phrasebook.exports.ExportException;
import phrasebook.imports.json.JsonImportIssue;

class MessagesTest {

    @Test
    void everyRefusalHasItsMessageInBothLanguages() {
        assertKeys(ExportException.class, "phrasebook.exports.messages", names(ExportException.Kind.values()));
    }

    @Test
    void everyImportIssueHasItsMessageInBothLanguages() {
        Set<String> keys = names(JsonImportIssue.Kind.values());
        keys.add("document");
        assertKeys(JsonImportIssue.class, "phrasebook.imports.json.messages", keys);
    }

    private static Set<String> names(Enum<?>[] kinds) {
        return new TreeSet<>(Arrays.stream(kinds).map(Enum::name).toList());
    }

    private static void assertKeys(Class<?> beside, String bundle, Set<String> expected) {
        for (Locale locale : new Locale[] { Locale.ROOT, Locale.CHINESE }) {
            ResourceBundle messages = ResourceBundle.getBundle(bundle, locale, beside.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            assertEquals(locale, messages.getLocale());
            // Its own keys alone: the English ones stand behind the Chinese.
            assertEquals(expected, new TreeSet<>(messages.keySet()));
            boolean chinese = locale.equals(Locale.CHINESE);
            Stream<String> texts = expected.stream().map(messages::getString);
            assertEquals(chinese ? expected.size() : 0, texts.filter(t -> t.matches("(?s).*\\p{IsHan}.*")).count());
        }
    }
}
