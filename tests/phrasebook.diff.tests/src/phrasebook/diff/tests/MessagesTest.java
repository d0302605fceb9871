// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import phrasebook.diff.Aspect;
import phrasebook.diff.ChangeClass;
import phrasebook.diff.ChangeKind;
import phrasebook.diff.DiffTexts;
import phrasebook.diff.EntryKind;
import phrasebook.diff.Reason;

class MessagesTest {

    private static Set<String> keys(Locale locale) {
        ResourceBundle messages = ResourceBundle.getBundle("phrasebook.diff.messages", locale,
                DiffTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        assertEquals(locale, messages.getLocale());
        return new TreeSet<>(messages.keySet());
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertEquals(keys(Locale.ROOT), keys(Locale.CHINESE));
    }

    @Test
    void everyLiteralHasItsWord() {
        for (Locale locale : new Locale[] { Locale.ENGLISH, Locale.CHINESE }) {
            DiffTexts texts = new DiffTexts(locale);
            for (Reason reason : Reason.values()) {
                assertTrue(texts.of(reason).matches(locale == Locale.CHINESE ? ".*\\p{IsHan}.*" : "[ -~]+"));
            }
            for (Aspect aspect : Aspect.values()) {
                assertTrue(!texts.of(aspect).isBlank());
            }
            for (ChangeClass changeClass : ChangeClass.values()) {
                assertTrue(!texts.of(changeClass).isBlank());
            }
            for (ChangeKind kind : ChangeKind.values()) {
                assertTrue(!texts.of(kind).isBlank());
            }
            for (EntryKind kind : EntryKind.values()) {
                assertTrue(!texts.of(kind).isBlank());
            }
        }
    }
}
