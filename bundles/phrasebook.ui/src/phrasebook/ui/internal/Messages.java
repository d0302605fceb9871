// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The workbench's words, in the language it was started in: Chinese for {@code zh}, else English. */
public final class Messages {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("phrasebook.ui.internal.messages",
            Locale.getDefault(), Messages.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Messages() {
    }

    /** The words under a key, with what they name in place of {@code {0}}, {@code {1}} … */
    public static String get(String key, Object... arguments) {
        String words = WORDS.getString(key);
        return arguments.length == 0 ? words : new MessageFormat(words, Locale.getDefault()).format(arguments);
    }

    /** Whether there are words under a key. */
    public static boolean has(String key) {
        return WORDS.containsKey(key);
    }

    /** The language of the workbench. */
    public static Locale locale() {
        return Locale.getDefault();
    }
}
