// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff;

import java.util.List;

import phrasebook.diff.internal.Comparer;
import phrasebook.model.Norm;

/**
 * What changed from one norm to another. Entries are the same by their ids; where there are none, or where both norms
 * were given ids independently, by number, situation and likeness of what is said.
 *
 * @param changes in the order of the new norm, what was removed where it stood; the document itself comes first. An
 *            entry that has nothing but another number is not among them
 * @param renumberings the numbers that changed of entries that kept their order; an entry that moved has its numbers
 *            in its change
 * @param sharesIds whether an id names the same entry in both norms; where not, changed ids are not told
 */
public record Comparison(Norm oldNorm, Norm newNorm, List<Change> changes, List<Renumbering> renumberings,
        boolean sharesIds) {

    /**
     * Compares two norms. The work grows with their size; both are left as they are, and equal norms give an empty
     * comparison.
     */
    public static Comparison of(Norm oldNorm, Norm newNorm) {
        Comparer comparer = new Comparer(oldNorm, newNorm);
        List<Change> changes = comparer.compare();
        return new Comparison(oldNorm, newNorm, List.copyOf(changes), List.copyOf(comparer.renumberings()),
                comparer.sharesIds());
    }

    /** Whether there is nothing to tell. */
    public boolean isEmpty() {
        return changes.isEmpty() && renumberings.isEmpty();
    }
}
