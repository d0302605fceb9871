// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import phrasebook.dsl.ParsedNorm;
import phrasebook.model.Phrase;
import phrasebook.model.Situation;
import phrasebook.model.Step;

/** What stands directly in a phrase below its head: steps with their blocks, bans, remarks. */
record Body(List<Body.Part> parts) {

    /**
     * @param line where its first line begins
     * @param end where its last line ends
     */
    record Part(boolean step, int line, int end) {
    }

    static Body of(Phrase phrase, ParsedNorm parsed) {
        String text = parsed.text();
        List<Part> parts = new ArrayList<>();
        for (EObject object : phrase.eContents()) {
            INode node = object instanceof Situation ? null : NodeModelUtils.findActualNodeFor(object);
            if (node != null) {
                int end = Math.max(node.getOffset(), Lines.trimEnd(text, node.getEndOffset()));
                parts.add(new Part(object instanceof Step && !isRemark(phrase, object),
                        Lines.start(text, node.getOffset()), Lines.end(text, end)));
            }
        }
        parts.sort(Comparator.comparingInt(Part::line));
        return new Body(parts);
    }

    private static boolean isRemark(Phrase phrase, EObject object) {
        return phrase.getNotes().contains(object);
    }
}
