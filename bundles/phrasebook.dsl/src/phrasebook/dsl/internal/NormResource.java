// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.internal;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Triple;

/**
 * Knows by place which references were reported. Xtext compares each broken reference with all that were reported before
 * it: where the line of roles is broken, every speech of a long norm is one, and that took minutes.
 */
public class NormResource extends LazyLinkingResource {

    private final Set<INode> reported = Collections.newSetFromMap(new IdentityHashMap<>());

    @Override
    protected void createAndAddDiagnostic(@Nullable Triple<EObject, EReference, INode> reference) {
        if (isValidationDisabled() || reference == null || !reported.add(reference.getThird())) {
            return;
        }
        DiagnosticMessage message = createDiagnosticMessage(reference);
        if (message != null) {
            getDiagnosticList(message).add(createDiagnostic(reference, message));
        }
    }

    @Override
    protected void removeDiagnostic(@Nullable Triple<EObject, EReference, INode> reference) {
        if (reference != null && reported.remove(reference.getThird())) {
            super.removeDiagnostic(reference);
        }
    }

    @Override
    protected void clearErrorsAndWarnings() {
        reported.clear();
        super.clearErrorsAndWarnings();
    }
}
