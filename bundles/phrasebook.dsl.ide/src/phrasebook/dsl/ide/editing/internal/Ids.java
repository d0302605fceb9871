// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import phrasebook.model.Norm;
import phrasebook.model.NormPackage;
import phrasebook.model.Numbered;

/** The ids of a norm and the places that name them. */
public final class Ids {

    private Ids() {
    }

    /** Everything that can have an id, in the order of the text. */
    public static List<Numbered> numbered(Norm norm) {
        List<Numbered> all = new ArrayList<>();
        EcoreUtil.<EObject>getAllContents(norm, false).forEachRemaining(o -> {
            if (o instanceof Numbered numbered) {
                all.add(numbered);
            }
        });
        return all;
    }

    /** The id after the highest with this letter, as wide as ids are: P34. */
    static String free(Norm norm, char letter) {
        int highest = 0;
        int width = 2;
        for (Numbered numbered : numbered(norm)) {
            String id = numbered.getId();
            if (id != null && id.length() < 10 && id.matches("(?i)" + letter + "[0-9]+")) {
                int value = Integer.parseInt(id.substring(1));
                width = value >= highest ? id.length() - 1 : width;
                highest = Math.max(highest, value);
            }
        }
        String digits = Integer.toString(highest + 1);
        return letter + "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    /** The places that refer to the id: what a ban is replaced by, and where a step goes to. */
    public static List<INode> references(Norm norm, String id) {
        List<INode> found = new ArrayList<>();
        EcoreUtil.<EObject>getAllContents(norm, false).forEachRemaining(o -> {
            found.addAll(named(o, NormPackage.Literals.BAN__INSTEAD_ENTRY, id));
            found.addAll(named(o, NormPackage.Literals.GO_TO__TARGET, id));
        });
        return found;
    }

    private static List<INode> named(EObject object, EStructuralFeature reference, String id) {
        return object.eClass() != reference.getEContainingClass() ? List.of()
                : NodeModelUtils.findNodesForFeature(object, reference).stream()
                        .filter(n -> NodeModelUtils.getTokenText(n).strip().equals(id)).toList();
    }
}
