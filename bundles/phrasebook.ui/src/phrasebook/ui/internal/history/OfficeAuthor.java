// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.history;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

import phrasebook.history.Author;
import phrasebook.history.HistoryException;
import phrasebook.history.NormHistory;

/** Whoever works at this workbench: who saved or released last, else whom the system knows. */
public final class OfficeAuthor {

    private static final String NAME = "authorName";
    private static final String MAIL = "authorMail";

    private OfficeAuthor() {
    }

    /** The one to propose for that history. */
    public static Author of(NormHistory history) {
        IEclipsePreferences last = last();
        String name = last.get(NAME, "");
        if (!name.isEmpty()) {
            return new Author(name, last.get(MAIL, ""));
        }
        try {
            return history.author();
        } catch (HistoryException e) {
            return new Author(System.getProperty("user.name", ""), "");
        }
    }

    /** From now on proposes that one. */
    public static void remember(Author author) {
        last().put(NAME, author.name());
        last().put(MAIL, author.email());
    }

    private static IEclipsePreferences last() {
        return InstanceScope.INSTANCE.getNode("phrasebook.ui");
    }
}
