// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.internal;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.impl.AbstractNode;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;

import phrasebook.model.Element;
import phrasebook.model.Norm;
import phrasebook.model.NormPackage;

/**
 * Reads again only the entries that a change of the text touches. The lexer starts afresh on every line at the margin,
 * so the text between two such lines can be read by itself; what comes of it is put in the place of the old entries,
 * nodes and elements alike. Where as many entries do not come of it as there were, where ids change, or where what the
 * norm says of itself is touched, nothing is done and the whole text has to be read.
 *
 * @see <a href="../../../../../../docs/adr/0013-reading-by-entry.md">ADR 0013</a>
 */
@NonNullByDefault({}) // Works on nodes of Xtext, which says nothing of nulls.
final class EntryReparser extends NodeModelBuilder {

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
            String piece = text.substring(start(nodes), end(nodes) + change.growth());
            IParseResult fresh = resource.getParser().parse(new StringReader(piece));
            List<INode> freshNodes = afterTheFirst(fresh.getRootNode());
            if (isAlike(nodes, freshNodes, fresh)) {
                replace(nodes, freshNodes, fresh, text);
                return true;
            }
            nodes = endsInBlanks(freshNodes) ? longer(nodes) : null;
        }
        return false;
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
        if (change.from() <= first.getOffset() && first.getPreviousSibling() != null) {
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

    private static @Nullable List<INode> longer(List<INode> nodes) {
        INode next = nodes.get(nodes.size() - 1).getNextSibling();
        if (next == null) {
            return null;
        }
        List<INode> longer = new ArrayList<>(nodes);
        longer.add(next);
        return longer;
    }

    /** Whether the lexer reads the nodes' text as it would in the whole: they and what follows begin at the margin. */
    private boolean isApart(List<INode> nodes) {
        INode next = nodes.get(nodes.size() - 1).getNextSibling();
        return element(nodes.get(0)) != null && isAtMargin(nodes.get(0))
                && (next == null || isBlank(next) || element(next) != null && isAtMargin(next));
    }

    private boolean isAtMargin(INode node) {
        int offset = node.getOffset();
        return offset == 0 || old.charAt(offset - 1) == '\n' || old.charAt(offset - 1) == '\r';
    }

    /** The element that a child of a root made, heading or entry; null for a piece of what the norm says of itself. */
    private static @Nullable Element element(INode node) {
        INode made = node;
        while (made instanceof ICompositeNode composite && !made.hasDirectSemanticElement()) {
            made = composite.getFirstChild();
        }
        return made instanceof ICompositeNode && made.getSemanticElement() instanceof Element element
                && element.eContainer() instanceof Norm ? element : null;
    }

    /** Blanks and comments at the end of the text, which belong to no entry. */
    private static boolean isBlank(INode node) {
        return node instanceof ILeafNode leaf && leaf.isHidden();
    }

    private static boolean endsInBlanks(List<INode> nodes) {
        return nodes.isEmpty() || isBlank(nodes.get(nodes.size() - 1));
    }

    /** The children of a root but for the first, which is empty and stands for the norm. */
    private static List<INode> afterTheFirst(ICompositeNode root) {
        List<INode> children = new ArrayList<>();
        root.getChildren().forEach(children::add);
        return children.subList(1, children.size());
    }

    private boolean isAlike(List<INode> nodes, List<INode> freshNodes, IParseResult fresh) {
        if (fresh.hasSyntaxErrors() || nodes.size() != freshNodes.size()
                || !(fresh.getRootASTElement() instanceof Norm norm) || saysMoreThanElements(norm)) {
            return false;
        }
        for (int i = 0; i < nodes.size(); i++) {
            if (!isAlike(nodes.get(i), freshNodes.get(i))) {
                return false;
            }
        }
        return freshNodes.get(0).getOffset() == 0 || isLineBreak(freshNodes.get(0));
    }

    private static boolean isAlike(INode node, INode fresh) {
        Element element = element(node);
        Element freshElement = element(fresh);
        return element == null || freshElement == null ? isBlank(node) && isBlank(fresh)
                : ids(element).equals(ids(freshElement));
    }

    private static boolean isLineBreak(INode fresh) {
        char before = fresh.getRootNode().getText().charAt(fresh.getOffset() - 1);
        return before == '\n' || before == '\r';
    }

    private static boolean saysMoreThanElements(Norm norm) {
        for (EStructuralFeature feature : norm.eClass().getEAllStructuralFeatures()) {
            if (feature != NormPackage.Literals.NORM__ELEMENTS && norm.eIsSet(feature)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> ids(Element element) {
        List<String> ids = new ArrayList<>();
        Declarations.withId(element, entry -> ids.add(entry.getId()));
        return ids;
    }

    private void replace(List<INode> nodes, List<INode> freshNodes, IParseResult fresh, String text) {
        Norm norm = resource.norm();
        List<Element> elements = new ArrayList<>(((Norm) fresh.getRootASTElement()).getElements());
        int index = norm.getElements().indexOf(element(nodes.get(0)));
        nodes.forEach(node -> node.getAsTreeIterable().forEach(resource::forget));
        for (int i = 0; i < elements.size(); i++) {
            resource.replace(index + i, elements.get(i));
        }
        for (int i = 0; i < nodes.size(); i++) {
            replaceWithoutChildren((AbstractNode) nodes.get(i), (AbstractNode) freshNodes.get(i));
        }
        // Changes nothing but that all offsets are counted anew.
        replaceAndTransferLookAhead(root.getFirstChild(), fresh.getRootNode());
        setCompleteContent(root, text);
        elements.forEach(resource::link);
    }
}
