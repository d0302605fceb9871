// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import phrasebook.dsl.ide.OutlineNode;

/**
 * A line of the outline. It stays the same while what it shows changes, so that a key in the text costs the tree
 * nothing but the lines that read differently.
 */
final class OutlineItem {

    private OutlineNode node;
    private List<OutlineItem> children;

    OutlineItem(OutlineNode node) {
        this.node = node;
        this.children = items(node.children());
    }

    private static List<OutlineItem> items(List<OutlineNode> nodes) {
        List<OutlineItem> items = new ArrayList<>(nodes.size());
        nodes.forEach(child -> items.add(new OutlineItem(child)));
        return items;
    }

    OutlineNode node() {
        return node;
    }

    List<OutlineItem> children() {
        return children;
    }

    /**
     * Shows another node from now on.
     *
     * @param relabelled told of each item whose words or kind changed
     * @param rebuilt told of each item whose children are others now
     */
    void become(OutlineNode fresh, Consumer<OutlineItem> relabelled, Consumer<OutlineItem> rebuilt) {
        boolean same = node.kind() == fresh.kind() && node.label().equals(fresh.label())
                && node.detail().equals(fresh.detail());
        node = fresh;
        if (!same) {
            relabelled.accept(this);
        }
        if (children.size() == fresh.children().size()) {
            for (int i = 0; i < children.size(); i++) {
                children.get(i).become(fresh.children().get(i), relabelled, rebuilt);
            }
        } else {
            children = items(fresh.children());
            rebuilt.accept(this);
        }
    }
}
