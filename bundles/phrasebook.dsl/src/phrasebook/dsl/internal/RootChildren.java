// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.impl.AbstractNode;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;

/** The nodes below a root: one for each heading and entry, and those of what the norm says of itself. */
@NonNullByDefault({}) // Works on nodes of Xtext, which says nothing of nulls.
final class RootChildren extends NodeModelBuilder {

    private final ICompositeNode root;

    RootChildren(ICompositeNode root) {
        this.root = root;
    }

    /** The children of a root but for the first, which is empty and stands for the norm. */
    static List<INode> afterTheFirst(ICompositeNode root) {
        List<INode> children = new ArrayList<>();
        root.getChildren().forEach(children::add);
        return children.subList(1, children.size());
    }

    /** Puts nodes in the place of as many others. */
    void replace(List<INode> nodes, List<INode> fresh) {
        for (int i = 0; i < nodes.size(); i++) {
            replaceWithoutChildren((AbstractNode) nodes.get(i), (AbstractNode) fresh.get(i));
        }
    }

    /**
     * Gives the root other children, of its own and of other roots. Xtext puts a node in the place of another, but none
     * between two: so a row of new nodes is made, and theirs are the places that are taken.
     */
    void set(List<INode> children) {
        ICompositeNode row = newRootNode("");
        List<INode> places = new ArrayList<>(children.size());
        children.forEach(child -> places.add(newCompositeNode(null, 0, row)));
        replace(places, children);
        replaceChildren((AbstractNode) row, (AbstractNode) root);
    }

    /**
     * What the text is now. All offsets are counted anew.
     *
     * @param other a root that nobody needs any more: Xtext counts when the first node of another takes its place
     */
    void setText(String text, ICompositeNode other) {
        replaceAndTransferLookAhead(root.getFirstChild(), other);
        setCompleteContent(root, text);
    }
}
