// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import phrasebook.imports.ImportException;
import phrasebook.imports.ImportReport.Why;

class MessagesTest {

    private static final String BASE = "phrasebook.imports.internal.messages";

    @Test
    void bothLanguagesHaveTheSameKeys() {
        Set<String> english = keys(Locale.ROOT);
        assertEquals(english, keys(Locale.CHINESE));
        Set<String> used = new TreeSet<>();
        Arrays.stream(Why.values()).forEach(w -> used.add("why." + w));
        Arrays.stream(ImportException.Kind.values()).forEach(k -> used.add("error." + k));
        assertEquals(used, english);
    }

    @ParameterizedTest
    @EnumSource(ImportException.Kind.class)
    void everyErrorIsOneLine(ImportException.Kind kind) {
        ImportException error = new ImportException(kind, 1, 2, 3);
        for (Locale locale : new Locale[] { Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE, Locale.FRENCH }) {
            assertFalse(error.getMessage(locale).contains("{"), error.getMessage(locale));
            assertEquals(1, error.getMessage(locale).lines().count());
        }
    }

    private static Set<String> keys(Locale locale) {
        Control exact = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        ResourceBundle texts = ResourceBundle.getBundle(BASE, locale, ImportException.class.getClassLoader(), exact);
        Set<String> keys = new TreeSet<>();
        texts.keySet().forEach(keys::add);
        return keys;
    }
}
