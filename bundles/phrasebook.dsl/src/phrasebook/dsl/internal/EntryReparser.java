// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;

import phrasebook.model.Element;
import phrasebook.model.Norm;

/**
 * Reads again only the entries that a change of the text touches. The lexer starts afresh on every line at the margin,
 * so the text between two such lines can be read by itself; what comes of it is put in the place of the old entries,
 * nodes and elements alike. An entry that names an id which comes or goes is read again too. Where what the norm says
 * of itself is touched, nothing is done and the whole text has to be read.
 *
 * @see <a href="../../../../../../docs/adr/0013-reading-by-entry.md">ADR 0013</a>
 */
@NonNullByDefault({}) // Works on nodes of Xtext, which says nothing of nulls.
final class EntryReparser {

    private final NormResource resource;
    private final ICompositeNode root;
    private final String old;

    EntryReparser(NormResource resource) {
        this.resource = resource;
        this.root = resource.getParseResult().getRootNode();
        this.old = root.getText();
    }

    /** A piece of the old text that was replaced, and how much longer what stands there now is. */
    private record Change(int from, int to, int growth) {

        static Change of(String old, String text) {
            int most = Math.min(old.length(), text.length());
            int from = 0;
            while (from < most && old.charAt(from) == text.charAt(from)) {
                from++;
            }
            int tail = 0;
            while (tail < most - from && old.charAt(old.length() - 1 - tail) == text.charAt(text.length() - 1 - tail)) {
                tail++;
            }
            return new Change(from, old.length() - tail, text.length() - old.length());
        }
    }

    boolean update(String text) {
        if (text.equals(old)) {
            return true;
        }
        if (resource.getParseResult().hasSyntaxErrors()) {
            return false;
        }
        Change change = Change.of(old, text);
        List<INode> nodes = touched(change);
        while (nodes != null && isApart(nodes)) {
            Piece piece = Piece.read(nodes, text.substring(start(nodes), end(nodes) + change.growth()), resource);
            INode next = nodes.get(nodes.size() - 1).getNextSibling();
            if (next == null || !piece.endsInBlanks()) {
                return piece.isWhole() && update(piece, text);
            }
            nodes.add(next); // A comment belongs to what follows.
        }
        return false;
    }

    private boolean update(Piece changed, String text) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(changed);
        for (INode node : naming(changed)) {
            Piece piece = isApart(List.of(node)) ? Piece.read(List.of(node), textOf(node), resource) : null;
            if (piece == null || !piece.isWhole() || piece.freshElements().size() != 1) {
                return false;
            }
            pieces.add(piece);
        }
        replace(pieces, text);
        return true;
    }

    private String textOf(INode node) {
        return old.substring(node.getTotalOffset(), node.getTotalEndOffset());
    }

    /** The other children of the root that name an id which has come or gone. */
    private Set<INode> naming(Piece changed) {
        Set<INode> naming = new HashSet<>();
        Set<String> ids = changed.otherIds();
        if (!ids.isEmpty()) {
            resource.naming(ids, node -> naming.add(child(node)));
            changed.nodes().forEach(naming::remove);
        }
        return naming;
    }

    /** The child of the root that holds the node. */
    private INode child(INode node) {
        INode child = node;
        while (child.getParent() != root) {
            child = child.getParent();
        }
        return child;
    }

    /**
     * The children of the root that the change touches, and the one before where it touches what stands before a line.
     */
    private @Nullable List<INode> touched(Change change) {
        INode first = root.getFirstChild();
        while (first != null && first.getTotalEndOffset() < change.from()) {
            first = first.getNextSibling();
        }
        if (first == null) {
            return null;
        }
        while ((change.from() <= first.getOffset() || Piece.isBlank(first)) && first.getPreviousSibling() != null) {
            first = first.getPreviousSibling();
        }
        List<INode> nodes = new ArrayList<>();
        for (INode node = first; node != null && node.getTotalOffset() <= change.to(); node = node.getNextSibling()) {
            nodes.add(node);
        }
        return nodes;
    }

    private static int start(List<INode> nodes) {
        return nodes.get(0).getTotalOffset();
    }

    private static int end(List<INode> nodes) {
        return nodes.get(nodes.size() - 1).getTotalEndOffset();
    }

    /**
     * Whether the lexer reads the nodes' text as it would in the whole: they and what follows begin at the margin, and
     * the norm says nothing of itself among them.
     */
    private boolean isApart(List<INode> nodes) {
        INode next = nodes.get(nodes.size() - 1).getNextSibling();
        return Piece.element(nodes.get(0)) != null && isAtMargin(nodes.get(0))
                && nodes.stream().allMatch(node -> Piece.element(node) != null || Piece.isBlank(node))
                && (next == null || Piece.isBlank(next) || Piece.element(next) != null && isAtMargin(next));
    }

    private boolean isAtMargin(INode node) {
        int offset = node.getOffset();
        return offset == 0 || old.charAt(offset - 1) == '\n' || old.charAt(offset - 1) == '\r';
    }

    private void replace(List<Piece> pieces, String text) {
        List<Element> gone = new ArrayList<>();
        List<Element> come = new ArrayList<>();
        for (Piece piece : pieces) {
            piece.nodes().forEach(node -> node.getAsTreeIterable().forEach(resource::forget));
            gone.addAll(piece.elements());
            come.addAll(piece.freshElements());
        }
        replaceNodes(pieces);
        Norm norm = resource.norm();
        pieces.forEach(piece -> replace(norm.getElements(), piece.elements(), piece.freshElements()));
        new RootChildren(root).setText(text, pieces.get(0).fresh().getRootNode());
        resource.replaced(gone, come);
        come.forEach(resource::link);
    }

    private void replaceNodes(List<Piece> pieces) {
        RootChildren children = new RootChildren(root);
        if (pieces.stream().allMatch(piece -> piece.nodes().size() == piece.freshNodes().size())) {
            pieces.forEach(piece -> children.replace(piece.nodes(), piece.freshNodes()));
            return;
        }
        Map<INode, Piece> byFirst = new HashMap<>();
        pieces.forEach(piece -> byFirst.put(piece.nodes().get(0), piece));
        List<INode> all = new ArrayList<>();
        for (INode node = root.getFirstChild(); node != null;) {
            Piece piece = byFirst.get(node);
            if (piece == null) {
                all.add(node);
            } else {
                all.addAll(piece.freshNodes());
                node = piece.nodes().get(piece.nodes().size() - 1);
            }
            node = node.getNextSibling();
        }
        children.set(all);
    }

    /** Puts elements, of which there is at least one, in the place of others that stand one after another. */
    private static void replace(List<Element> all, List<Element> gone, List<Element> come) {
        int at = all.indexOf(gone.get(0));
        int both = Math.min(gone.size(), come.size());
        for (int i = 0; i < both; i++) {
            all.set(at + i, come.get(i));
        }
        for (int i = both; i < gone.size(); i++) {
            all.remove(at + both);
        }
        all.addAll(at + both, come.subList(both, come.size()));
    }
}
