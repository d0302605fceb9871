// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.internal;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Links roles by name or alias, placeholders by name and entries by id, all within one norm. */
@NonNullByDefault({}) // Overrides a method of Xtext, which says nothing of nulls.
public class NormLinkingService implements ILinkingService {

    @Override
    public List<EObject> getLinkedObjects(EObject context, EReference reference, INode node) {
        EObject target = context.eResource() instanceof NormResource resource
                ? resource.declarations().get(reference.getEReferenceType(), NodeModelUtils.getTokenText(node).strip())
                : null;
        return target == null ? List.of() : List.of(target);
    }
}
