// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import phrasebook.dsl.ParsedNorm;
import phrasebook.model.Element;
import phrasebook.model.Heading;
import phrasebook.model.NormPackage;
import phrasebook.model.Numbered;

/**
 * An element with the whole lines that it stands on.
 *
 * @param start where the first comment before it begins, else as {@code head}
 * @param head where its own first line begins
 * @param end where its last line ends, its line break left out; an indented comment right below belongs to it
 */
public record Block(Element element, int start, int head, int end) {

    /** The blocks of a norm in the order of the text. */
    public static List<Block> all(ParsedNorm parsed) {
        String text = parsed.text();
        List<Block> blocks = new ArrayList<>();
        for (Element element : parsed.norm().getElements()) {
            INode node = NodeModelUtils.findActualNodeFor(element);
            if (node != null) {
                int head = Lines.start(text, node.getOffset());
                int above = blocks.isEmpty() ? -1 : blocks.get(blocks.size() - 1).end();
                int last = Lines.end(text, Math.max(head, Lines.trimEnd(text, node.getEndOffset())));
                blocks.add(new Block(element, start(text, head, above), head, withComments(text, last)));
            }
        }
        return blocks;
    }

    private static int start(String text, int head, int endOfAbove) {
        int start = head;
        int at = head;
        while (at > 0) {
            int above = Lines.start(text, Lines.endAbove(text, at));
            boolean comment = Lines.isComment(text, above);
            // Before the first entry a comment that stands apart is the header's.
            if (above <= endOfAbove || !comment && (endOfAbove < 0 || !Lines.isBlank(text, above))) {
                break;
            }
            start = comment ? above : start;
            at = above;
        }
        return start;
    }

    private static int withComments(String text, int last) {
        int end = last;
        for (int next = Lines.next(text, end); next > end && next < text.length(); next = Lines.next(text, end)) {
            if (!Lines.isComment(text, next) || Lines.skipBlanks(text, next) == next) {
                break;
            }
            end = Lines.end(text, next);
        }
        return end;
    }

    public Numbering.Label label() {
        String number = element instanceof Numbered numbered ? numbered.getNumber() : null;
        return new Numbering.Label(number == null ? "" : number, element instanceof Heading);
    }

    /** The place of the number in the text, null where none is printed. */
    @Nullable
    INode number() {
        return node(NormPackage.Literals.NUMBERED__NUMBER);
    }

    /** The place of the id in the text, null where none is written. */
    @Nullable
    INode id() {
        return node(NormPackage.Literals.NUMBERED__ID);
    }

    private @Nullable INode node(EStructuralFeature feature) {
        List<INode> nodes = element instanceof Numbered ? NodeModelUtils.findNodesForFeature(element, feature)
                : List.of();
        return nodes.isEmpty() ? null : nodes.get(0);
    }
}
