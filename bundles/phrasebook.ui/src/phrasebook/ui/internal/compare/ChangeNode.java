// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.diff.ChangeClass;

/**
 * One change in the list of changes, or one thing that changed inside an entry. Two that are called the same are two.
 */
final class ChangeNode {

    private final String label;
    private final Set<ChangeClass> classes;
    private final @Nullable SideText old;
    private final @Nullable SideText now;
    private final Compared.Take take;
    private final List<ChangeNode> details = new ArrayList<>();
    private @Nullable ChangeNode whole;

    /**
     * A change.
     *
     * @param classes what it means, as a whole and in its details
     * @param old what the old norm says; null where it has nothing of it
     * @param now what the new norm says; null where it has nothing of it
     */
    ChangeNode(String label, Set<ChangeClass> classes, @Nullable SideText old, @Nullable SideText now,
            Compared.Take take) {
        this.old = old;
        this.now = now;
        this.label = label;
        this.classes = Set.copyOf(classes);
        this.take = take;
    }

    /** Something that changed in it. It is taken over with the whole entry. */
    void add(ChangeNode detail) {
        detail.whole = this;
        details.add(detail);
    }

    String label() {
        return label;
    }

    boolean isAnyOf(Set<ChangeClass> wanted) {
        return classes.stream().anyMatch(wanted::contains);
    }

    List<ChangeNode> details() {
        return details;
    }

    /** The change that it is, or is a part of. */
    ChangeNode whole() {
        ChangeNode parent = whole;
        return parent == null ? this : parent;
    }

    Compared.Take take() {
        return take;
    }

    @Nullable SideText old() {
        return old;
    }

    @Nullable SideText now() {
        return now;
    }
}
