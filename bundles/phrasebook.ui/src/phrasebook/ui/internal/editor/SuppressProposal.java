// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.editor;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;

import phrasebook.rules.Finding;
import phrasebook.ui.internal.Icons;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.handbook.Handbook;
import phrasebook.ui.internal.preferences.SuppressDialog;

/** Behind the quick fixes of a finding: to put up with it for a while. The text stays as it is. */
final class SuppressProposal implements ICompletionProposal {

    private final Path norm;
    private final Finding finding;

    SuppressProposal(Path norm, Finding finding) {
        this.norm = norm;
        this.finding = finding;
    }

    @Override
    public void apply(IDocument document) {
        SuppressDialog.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), norm, finding);
    }

    @Override
    public @Nullable Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public @Nullable String getAdditionalProposalInfo() {
        return finding.message();
    }

    @Override
    public String getDisplayString() {
        return Messages.get("Suppress.propose", Handbook.name(finding.rule()));
    }

    @Override
    public Image getImage() {
        return Icons.image("pause");
    }

    @Override
    public @Nullable IContextInformation getContextInformation() {
        return null;
    }
}
