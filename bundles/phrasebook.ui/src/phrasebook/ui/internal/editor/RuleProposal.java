// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.editor;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import phrasebook.ui.internal.Icons;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.handbook.Page;
import phrasebook.ui.internal.views.HandbookView;

/** Beside the quick fixes of a finding: its rule's page. It changes nothing. */
final class RuleProposal implements ICompletionProposal {

    private final Page page;

    RuleProposal(Page page) {
        this.page = page;
    }

    @Override
    public void apply(IDocument document) {
        try {
            HandbookView.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), page.file());
        } catch (PartInitException e) {
            ILog.get().warn(e.getMessage(), e);
        }
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
        return Messages.get("Handbook.read", page.subject(Messages.locale()));
    }

    @Override
    public Image getImage() {
        return Icons.image("help");
    }

    @Override
    public @Nullable IContextInformation getContextInformation() {
        return null;
    }
}
