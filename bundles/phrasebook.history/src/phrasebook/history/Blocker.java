// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Something that must be mended before a norm can be released. */
public record Blocker(Kind kind, List<String> arguments) {

    /** What it is. */
    public enum Kind {
        /** The norm has errors; how many. */
        ERRORS,
        /** Notes of an import still wait for somebody to look at them; how many. */
        PENDING,
        /** Entries have no id; how many. */
        NO_ID,
        /** The status does not allow it; the status. */
        STATUS,
        /** The version is none; the version. */
        VERSION_FORM,
        /** The version is not above the last one; the version, the last one. */
        VERSION_ORDER,
        /** The version was released already; the version. */
        RELEASED_ALREADY,
        /** Nothing was changed since the last version; that version. */
        UNCHANGED,
        /** An id of an entry that was withdrawn is used again; the id, the version that had it. */
        REUSED_ID,
        /** The date is none; the date. */
        DATE_FORM,
        /** No branch is checked out. */
        NO_BRANCH
    }

    static Blocker of(Kind kind, Object... arguments) {
        return new Blocker(kind, List.of(arguments).stream().map(String::valueOf).toList());
    }

    /** What it is and how to mend it, in Chinese for a Chinese locale and in English for any other. */
    public String message(Locale locale) {
        ResourceBundle messages = ResourceBundle.getBundle("phrasebook.history.messages", locale,
                Blocker.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(messages.getString("blocker." + kind), Locale.ROOT).format(arguments.toArray());
    }
}
