// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing.internal;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import phrasebook.model.Ban;
import phrasebook.model.NormPackage;
import phrasebook.model.Numbered;
import phrasebook.model.Phrase;

/**
 * The first line of an entry in its parts, as written.
 *
 * @param offset where its content begins
 * @param rest what follows number and id
 * @param bracketed whether an id stands in it, or the brackets of one that is left open
 */
record Head(int offset, int end, String mark, String number, String id, boolean bracketed, String rest) {

    static Head of(Numbered entry, String text) {
        INode node = NodeModelUtils.findActualNodeFor(entry);
        int offset = Lines.skipBlanks(text, Lines.start(text, node == null ? 0 : node.getOffset()));
        int end = Math.max(offset, Lines.trimEnd(text, Lines.end(text, offset)));
        String number = raw(entry, NormPackage.Literals.NUMBERED__NUMBER, text);
        String id = raw(entry, NormPackage.Literals.NUMBERED__ID, text);
        String mark = entry instanceof Ban && entry.eContainer() instanceof Phrase ? "※" : "";
        int after = Math.min(end, Lines.skipBlanks(text, offset + mark.length() + number.length()));
        int close = after < end && "[［【".indexOf(text.charAt(after)) >= 0 ? close(text, after, end) : -1;
        boolean bracketed = close > 0 && (!id.isEmpty() || close <= after + 2);
        int rest = Math.min(end, bracketed ? Lines.skipBlanks(text, close + 1) : after);
        return new Head(offset, end, mark, number, id, bracketed, text.substring(rest, end));
    }

    private static int close(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            if ("]］】".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static String raw(Numbered entry, EStructuralFeature feature, String text) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(entry, feature);
        return nodes.isEmpty() ? "" : text.substring(nodes.get(0).getOffset(), nodes.get(0).getEndOffset()).strip();
    }

    Head with(String newNumber, String newId, String newRest) {
        return new Head(offset, end, mark, newNumber, newId, bracketed, newRest);
    }

    /** The line in canonical form; the letter says what kind of entry it is where the id is left open. */
    String line(String letter) {
        String brackets = !id.isEmpty() ? "[" + id + "]" : bracketed ? "[" + letter + "]" : "";
        StringBuilder line = new StringBuilder(mark);
        for (String part : List.of(number, brackets, rest)) {
            line.append(line.length() > 0 && !part.isEmpty() ? " " : "").append(part);
        }
        return line.toString();
    }
}
