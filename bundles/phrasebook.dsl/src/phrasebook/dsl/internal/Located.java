// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;

import phrasebook.model.Numbered;
import phrasebook.rules.Finding;
import phrasebook.rules.Fix;
import phrasebook.rules.Severity;

/**
 * A finding that stays true while the text around it changes: its place is told by a node.
 *
 * @param node null where the whole norm is meant
 * @param from of its first character, counted from the node's first
 * @param entry id, else number, of the entry that it is in
 */
record Located(String rule, Severity severity, @Nullable INode node, int from, int length, String entry,
        String message, @Nullable Fix fix) {

    /** The finding where its node stands now. */
    Finding in(LineIndex lines) {
        INode at = node;
        int offset = at == null ? 0 : at.getOffset() + from;
        int line = lines.lineAt(offset);
        return new Finding(rule, severity, line + 1, offset - lines.startOf(line) + 1, length, offset, entry, message,
                fix);
    }

    /** The id, else the number, of the entry that holds the object; empty where none does. */
    static String entry(@Nullable EObject object) {
        for (EObject o = object; o != null; o = o.eContainer()) {
            if (o instanceof Numbered numbered) {
                String id = numbered.getId();
                return id != null ? id : numbered.getNumber() == null ? "" : numbered.getNumber();
            }
        }
        return "";
    }
}
