// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.util.Locale;
import java.util.function.Function;

/** Why one file, or the whole command, cannot go on: one line that says what is wrong and what to do. */
public final class Failure extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Function<Messages, String> text;

    private Failure(Function<Messages, String> text) {
        super(null, null, false, false);
        this.text = text;
    }

    /** A failure that this bundle has the words for. */
    static Failure of(String key, Object... values) {
        return new Failure(messages -> messages.text(key, values));
    }

    /** A failure that another bundle has the words for, in whatever language is asked of it. */
    static Failure told(Function<Locale, String> text) {
        return new Failure(messages -> text.apply(messages.locale()));
    }

    /** The line, without the file's name. */
    String text(Messages messages) {
        return text.apply(messages);
    }}
