// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import phrasebook.dsl.lexing.TokenKind;

/** The texts for readers, in the language of a locale: Chinese for {@code zh}, else English. */
public final class Messages {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    public Messages(Locale locale) {
        bundle = ResourceBundle.getBundle("phrasebook.dsl.ide.messages", locale, Messages.class.getClassLoader(),
                NO_FALLBACK);
    }

    /** The text of a key with {@code {0}} and so on filled in; empty where there is none. */
    String get(String key, String... arguments) {
        String text = bundle.containsKey(key) ? bundle.getString(key) : "";
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", arguments[i]);
        }
        return text;
    }

    /** What a keyword does: one sentence, then an example. */
    public List<String> keyword(TokenKind kind) {
        String text = get(kind.name());
        return text.isEmpty() ? List.of() : text.lines().toList();
    }
}
