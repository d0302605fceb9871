// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.internal;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;

/**
 * Names the kind of a broken link as the diagnostic's code, and the text of the link as its data, so that whoever shows
 * it can do so in the reader's language.
 */
@NonNullByDefault({}) // Overrides a method of Xtext, which says nothing of nulls.
public class NormLinkingMessages implements ILinkingDiagnosticMessageProvider {

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        EClass type = context.getReference().getEReferenceType();
        return new DiagnosticMessage(context.getLinkText(), Severity.ERROR, "Unknown" + type.getName(),
                context.getLinkText());
    }
}
