// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.history;

import java.time.format.DateTimeFormatter;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.history.EntryChange;
import phrasebook.history.SavePoint;
import phrasebook.ui.internal.Messages;

/**
 * A line of the history.
 *
 * @param point what was saved; null for what is not saved yet
 * @param change what happened to one entry; null in the history of the whole norm
 * @param what in words: the note, or the change of the entry
 */
public record HistoryRow(@Nullable SavePoint point, @Nullable EntryChange change, String what) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** When it was saved, as the clock stood for whoever did. */
    public String time() {
        SavePoint saved = point;
        return saved == null ? Messages.get("History.unsaved") : TIME.format(saved.time());
    }

    /** By which the same line is found again. */
    String key() {
        SavePoint saved = point;
        return saved == null ? "" : saved.id();
    }

    public String author() {
        SavePoint saved = point;
        return saved == null ? "" : saved.author().name();
    }

    /** The versions that were released from it. */
    public String versions() {
        SavePoint saved = point;
        return saved == null ? "" : String.join("、", saved.versions());
    }

    /** What the state is called: its version, else its time. */
    public String name() {
        SavePoint saved = point;
        return saved == null || saved.versions().isEmpty() ? time()
                : saved.versions().get(saved.versions().size() - 1);
    }
}
