// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.internal;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;

import phrasebook.model.Element;
import phrasebook.model.Norm;
import phrasebook.model.NormPackage;

/**
 * Children of a root that stand one after another, and what is read in their place.
 *
 * @param nodes at least one; the first is that of an element
 * @param elements what they made
 * @param fresh what is read
 * @param freshNodes the children of its root
 * @param freshElements what these made
 */
@NonNullByDefault({}) // Works on nodes of Xtext, which says nothing of nulls.
record Piece(List<INode> nodes, List<Element> elements, IParseResult fresh, List<INode> freshNodes,
        List<Element> freshElements) {

    static Piece read(List<INode> nodes, String text, NormResource resource) {
        IParseResult fresh = resource.getParser().parse(new StringReader(text));
        List<INode> freshNodes = RootChildren.afterTheFirst(fresh.getRootNode());
        return new Piece(nodes, elements(nodes), fresh, freshNodes, elements(freshNodes));
    }

    private static List<Element> elements(List<INode> nodes) {
        List<Element> elements = new ArrayList<>(nodes.size());
        for (INode node : nodes) {
            Element element = element(node);
            if (element != null) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** The element that a child of a root made, heading or entry; null for a piece of what the norm says of itself. */
    static @Nullable Element element(INode node) {
        INode made = node;
        while (made instanceof ICompositeNode composite && !made.hasDirectSemanticElement()) {
            made = composite.getFirstChild();
        }
        return made instanceof ICompositeNode && made.getSemanticElement() instanceof Element element
                && element.eContainer() instanceof Norm ? element : null;
    }

    /** Whether a child of a root is a blank or a comment at the end of the text, which belongs to no entry. */
    static boolean isBlank(INode node) {
        return node instanceof ILeafNode leaf && leaf.isHidden();
    }

    boolean endsInBlanks() {
        return freshNodes.isEmpty() || isBlank(freshNodes.get(freshNodes.size() - 1));
    }

    /** Whether elements were read and nothing else, the first of them at the margin. */
    boolean isWhole() {
        return !fresh.hasSyntaxErrors() && !saysMoreThanElements(fresh.getRootASTElement())
                && (freshNodes.isEmpty() || freshNodes.get(0).getOffset() == 0 || isLineBreak(freshNodes.get(0)));
    }

    private static boolean isLineBreak(INode fresh) {
        char before = fresh.getRootNode().getText().charAt(fresh.getOffset() - 1);
        return before == '\n' || before == '\r';
    }

    private static boolean saysMoreThanElements(@Nullable EObject norm) {
        if (norm == null) {
            return false;
        }
        for (EStructuralFeature feature : norm.eClass().getEAllStructuralFeatures()) {
            if (feature != NormPackage.Literals.NORM__ELEMENTS && norm.eIsSet(feature)) {
                return true;
            }
        }
        return false;
    }

    /** The ids that stand more often or less often in what is read than they did. */
    Set<String> otherIds() {
        Map<String, Integer> count = new HashMap<>();
        elements.forEach(e -> Declarations.withId(e, entry -> count.merge(entry.getId(), 1, Integer::sum)));
        freshElements.forEach(e -> Declarations.withId(e, entry -> count.merge(entry.getId(), -1, Integer::sum)));
        return count.entrySet().stream().filter(e -> e.getValue() != 0).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
