// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.settings;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What is wrong at one place of a settings file.
 *
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 units
 * @param offset of the first character, counted from 0
 * @param length in UTF-16 units; 0 where a place is meant
 * @param kind the key of its message
 * @param arguments what the message names, in order
 */
public record SettingsProblem(int line, int column, int offset, int length, String kind, List<String> arguments) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** What is wrong and what to do, in the language of the locale: Chinese for {@code zh}, else English. */
    public String message(Locale locale) {
        String pattern = ResourceBundle.getBundle("phrasebook.rules.settings.messages", locale,
                SettingsProblem.class.getClassLoader(), NO_FALLBACK).getString(kind);
        return new MessageFormat(pattern, locale).format(arguments.toArray());
    }
}
