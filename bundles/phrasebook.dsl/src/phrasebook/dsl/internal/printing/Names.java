// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.internal.printing;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import phrasebook.model.Entry;
import phrasebook.model.Placeholder;
import phrasebook.model.Role;

/** The names by which references are written. */
final class Names {

    private Names() {
    }

    /** The target's name or id; for a broken link, which has no target, the words that stand in the text. */
    static String of(EObject target, EObject holder, EReference reference) {
        if (target.eIsProxy()) {
            List<INode> nodes = NodeModelUtils.findNodesForFeature(holder, reference);
            return nodes.isEmpty() ? "" : NodeModelUtils.getTokenText(nodes.get(0)).strip();
        }
        String name = target instanceof Role role ? role.getName()
                : target instanceof Placeholder placeholder ? placeholder.getName() : ((Entry) target).getId();
        return name == null ? "" : name;
    }
}
