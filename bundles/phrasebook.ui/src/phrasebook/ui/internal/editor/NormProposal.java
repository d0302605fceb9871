// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.editor;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

import phrasebook.dsl.ide.Proposal;
import phrasebook.dsl.ide.Region;
import phrasebook.ui.internal.Icons;

/** One thing that can be written; its gaps are gone through with the tab key. */
final class NormProposal
        implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension6 {

    private final Proposal proposal;

    NormProposal(Proposal proposal) {
        this.proposal = proposal;
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        // The caret may have gone on since the proposal was made.
        int typed = Math.max(proposal.length(), offset - proposal.offset());
        apply(viewer.getDocument(), typed);
        if (proposal.stops().size() > 1) {
            link(viewer);
        }
    }

    @Override
    public void apply(IDocument document) {
        apply(document, proposal.length());
    }

    private void apply(IDocument document, int typed) {
        try {
            document.replace(proposal.offset(), typed, proposal.text());
        } catch (BadLocationException e) {
            ILog.get().warn(e.getMessage(), e);
        }
    }

    private void link(ITextViewer viewer) {
        try {
            LinkedModeModel model = new LinkedModeModel();
            for (Region stop : proposal.stops()) {
                LinkedPositionGroup group = new LinkedPositionGroup();
                group.addPosition(new LinkedPosition(viewer.getDocument(), proposal.offset() + stop.offset(),
                        stop.length()));
                model.addGroup(group);
            }
            model.forceInstall();
            LinkedModeUI ui = new LinkedModeUI(model, viewer);
            ui.setExitPosition(viewer, proposal.offset() + proposal.text().length(), 0, Integer.MAX_VALUE);
            ui.enter();
        } catch (BadLocationException e) {
            ILog.get().warn(e.getMessage(), e);
        }
    }

    @Override
    public Point getSelection(IDocument document) {
        List<Region> stops = proposal.stops();
        return stops.isEmpty() ? new Point(proposal.offset() + proposal.caret(), 0)
                : new Point(proposal.offset() + stops.get(0).offset(), stops.get(0).length());
    }

    @Override
    public StyledString getStyledDisplayString() {
        StyledString shown = new StyledString(proposal.label());
        return proposal.detail().isEmpty() ? shown
                : shown.append("  " + proposal.detail(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getDisplayString() {
        return getStyledDisplayString().getString();
    }

    @Override
    public Image getImage() {
        return Icons.image(proposal.stops().isEmpty() ? "keyword" : "template");
    }

    /** What is typed on makes the list anew, since initials count as much as the words themselves. */
    @Override
    public boolean validate(IDocument document, int offset, @Nullable DocumentEvent event) {
        return false;
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // Nothing is shown in the text before it is chosen.
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // As above.
    }

    @Override
    public @Nullable String getAdditionalProposalInfo() {
        return null;
    }

    @Override
    public @Nullable IContextInformation getContextInformation() {
        return null;
    }
}
