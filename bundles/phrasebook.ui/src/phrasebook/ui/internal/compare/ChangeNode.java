// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.compare;

import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.compare.structuremergeviewer.IDiffContainer;
import org.eclipse.jdt.annotation.Nullable;

/** One change in the list of changes. Two changes that are called the same are two. */
final class ChangeNode extends DiffNode {

    /**
     * A change below the list's root.
     *
     * @param old what the old norm says; null where it has nothing of it
     * @param now what the new norm says; null where it has nothing of it
     */
    ChangeNode(IDiffContainer parent, @Nullable SideText old, @Nullable SideText now) {
        super(parent, kind(old, now), null, old, now);
    }

    private static int kind(@Nullable SideText old, @Nullable SideText now) {
        if (old == null) {
            return Differencer.ADDITION;
        }
        return now == null ? Differencer.DELETION : Differencer.CHANGE;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
