// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing.internal;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import phrasebook.dsl.ide.editing.EditResult.Refused;

/** What forms say to their users, in Chinese for Chinese locales and else in English. */
final class Messages {

    private final ResourceBundle texts;

    Messages(Locale locale) {
        texts = ResourceBundle.getBundle("phrasebook.dsl.ide.editing.internal.messages", locale,
                Messages.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** The message; {0} in it is what it speaks of. Braces are else themselves. */
    String text(String key, Object about) {
        return texts.getString(key).replace("{0}", about.toString());
    }

    Refused refused(String key) {
        return new Refused(text(key, ""));
    }

    Refused refused(String key, String about) {
        return new Refused(text(key, about));
    }
}
