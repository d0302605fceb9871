// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The messages of this bundle in Chinese and English, whatever the language of the machine is. */
public final class Messages {

    private static final String BASE = "phrasebook.imports.internal.messages";

    private final ResourceBundle texts;
    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(BASE, locale, Messages.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    public static Messages in(Locale locale) {
        return new Messages(locale);
    }

    public String format(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }
}
