// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.editing.internal.Lines;
import phrasebook.exports.document.PrintedDocument;
import phrasebook.exports.document.PrintedLine;
import phrasebook.exports.document.PrintedSource;

/** The document as it will be printed, each of its lines with its place in the norm's text. */
public final class PrintedForm {

    private PrintedForm() {
    }

    /** The lines in the order of the document. */
    public static List<PlacedLine> of(ParsedNorm parsed) {
        return PrintedDocument.of(parsed.norm(), PrintedForm::written).lines().stream()
                .map(line -> placed(line, parsed.text())).toList();
    }

    private static String written(EObject holder, EReference reference) {
        INode node = firstNode(holder, reference);
        return node == null ? "" : NodeModelUtils.getTokenText(node).strip();
    }

    private static PlacedLine placed(PrintedLine line, String text) {
        PrintedSource source = line.source();
        INode first = firstNode(source.object(), source.feature());
        INode last = source.last() == source.object() ? first : NodeModelUtils.findActualNodeFor(source.last());
        int at = first == null ? 0 : first.getOffset();
        int to = Lines.end(text, first == null || last == null ? at : last.getOffset());
        int from = Lines.skipBlanks(text, Lines.start(text, at));
        return new PlacedLine(line, from, Math.max(from, Lines.trimEnd(text, to)) - from);
    }

    private static @Nullable INode firstNode(EObject object, @Nullable EStructuralFeature feature) {
        if (feature == null) {
            return NodeModelUtils.findActualNodeFor(object);
        }
        List<INode> nodes = NodeModelUtils.findNodesForFeature(object, feature);
        return nodes.isEmpty() ? null : nodes.get(0);
    }
}
