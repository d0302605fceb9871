// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.editor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;

import phrasebook.dsl.ide.Completion;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.norm.NormSessions;

/** What can be written at the caret. */
public class NormContentAssist implements IContentAssistProcessor {

    private static final char[] ACTIVATION = { '{', '[', '｛', '［' };

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        IDocument document = viewer.getDocument();
        if (document == null) {
            return new ICompletionProposal[0];
        }
        return NormSessions.of(document).with(now -> Completion.at(now.norm(), offset, Messages.locale())).stream()
                .map(NormProposal::new).toArray(ICompletionProposal[]::new);
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return new IContextInformation[0];
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return ACTIVATION.clone();
    }

    @Override
    public char @Nullable [] getContextInformationAutoActivationCharacters() {
        return null;
    }

    @Override
    public @Nullable String getErrorMessage() {
        return null;
    }

    @Override
    public @Nullable IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
