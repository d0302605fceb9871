// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff;

import java.util.List;

/** How much changed, in numbers of entries; one that moved and changed counts in both. */
public record Summary(int added, int removed, int moved, int changed) {

    /**
     * The figures of a comparison; parts of a split entry count as added, entries that went into another as removed.
     */
    public static Summary of(Comparison comparison) {
        List<Change> changes = comparison.changes();
        return new Summary(
                count(changes, ChangeKind.ADDED) + changes.stream().mapToInt(c -> c.parts().size()).sum(),
                count(changes, ChangeKind.REMOVED) + changes.stream().mapToInt(c -> c.merged().size()).sum(),
                (int) changes.stream().filter(Change::isMoved).count(), count(changes, ChangeKind.CHANGED));
    }

    private static int count(List<Change> changes, ChangeKind kind) {
        return (int) changes.stream().filter(c -> c.kind() == kind).count();
    }
}
