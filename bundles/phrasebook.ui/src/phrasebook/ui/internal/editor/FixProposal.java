// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.editor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

import phrasebook.dsl.ide.QuickFix;
import phrasebook.ui.internal.Icons;

/** A quick fix as it is offered; choosing it is one step to undo. */
final class FixProposal implements ICompletionProposal {

    private final QuickFix fix;

    FixProposal(QuickFix fix) {
        this.fix = fix;
    }

    @Override
    public void apply(IDocument document) {
        DocumentEdits.apply(document, fix.changes());
    }

    @Override
    public @Nullable Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public @Nullable String getAdditionalProposalInfo() {
        return null;
    }

    @Override
    public String getDisplayString() {
        return fix.label();
    }

    @Override
    public Image getImage() {
        return Icons.image("quickfix");
    }

    @Override
    public @Nullable IContextInformation getContextInformation() {
        return null;
    }
}
