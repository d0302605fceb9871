// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** What the program says, in one language. */
public final class Messages {

    private final Locale locale;
    private final ResourceBundle texts;

    /** The messages in Chinese or in English; every other locale gets English. */
    public Messages(Locale locale) {
        this.locale = locale;
        this.texts = load("messages", locale);
    }

    /** The language these messages are in. */
    Locale locale() {
        return locale;
    }

    /** The text of that name, with {@code {0}}, {@code {1}} … replaced. */
    String text(String key, Object... values) {
        String text = texts.getString(key);
        StringBuilder result = new StringBuilder(text.length() + 32);
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            result.append(text, from, open).append(values[Integer.parseInt(text, open + 1, close, 10)]);
            from = close + 1;
        }
        return result.append(text, from, text.length()).toString();
    }

    /** The texts of the help pages, under the keys that picocli looks for. */
    ResourceBundle help() {
        return load("help", locale);
    }

    // Not ResourceBundle.getBundle: it would fall back to the machine's default locale, and takes longer.
    private static ResourceBundle load(String name, Locale locale) {
        String file = name + (locale.getLanguage().equals("zh") ? "_zh" : "") + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file);
            }
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
