// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.history;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What the history view shows.
 *
 * @param rows the latest first
 * @param summary what they are, or why there are none
 * @param text the norm's, when it was made
 * @param index the place of the entry whose history it is; -1 where it is the whole norm's
 */
public record HistoryList(List<HistoryRow> rows, String summary, @Nullable String text, int index) {

    /** Of no norm, or of one whose history cannot be read. */
    public static HistoryList none(String why) {
        return new HistoryList(List.of(), why, null, -1);
    }
}
