// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.diff.Change;
import phrasebook.diff.Comparison;
import phrasebook.diff.Side;

/**
 * What happened to one entry at one point of its history.
 *
 * @param point absent for a change that nobody saved yet
 * @param comparison of the states before and after, with this change alone
 */
public record EntryChange(@Nullable SavePoint point, Comparison comparison) {

    /**
     * What happened: where the entry appears, {@link Change#before} is absent; where it was taken out, what is after.
     */
    public Change change() {
        return comparison.changes().get(0);
    }

    /** The entry as the change left it; where it took it out, as it was before. */
    public Side state() {
        return change().side();
    }
}
