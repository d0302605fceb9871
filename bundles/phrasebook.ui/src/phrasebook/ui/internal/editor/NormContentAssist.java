// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.editor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessorExtension;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;

import phrasebook.dsl.ide.Completion;
import phrasebook.dsl.ide.Pairing;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.norm.NormSessions;

/** What can be written at the caret. */
public class NormContentAssist implements IContentAssistProcessorExtension {

    private static final String ACTIVATION = "{[｛［";

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        IDocument document = viewer.getDocument();
        if (document == null || Composition.isUnderWay(document)) {
            return new ICompletionProposal[0];
        }
        return NormSessions.of(document).with(now -> Completion.at(now.norm(), offset, Messages.locale())).stream()
                .map(NormProposal::new).toArray(ICompletionProposal[]::new);
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return new IContextInformation[0];
    }

    /**
     * Brackets bring the list up, and letters do where a line or a word of it begins; among words that are spoken, none
     * does.
     */
    @Override
    public boolean isCompletionProposalAutoActivation(char typed, @Nullable ITextViewer viewer, int offset) {
        if (ACTIVATION.indexOf(typed) >= 0) {
            return true;
        }
        IDocument document = viewer == null ? null : viewer.getDocument();
        return document != null && Character.isLetterOrDigit(typed) && !Pairing.isQuoted(document.get(), offset);
    }

    @Override
    public boolean isContextInformationAutoActivation(char typed, @Nullable ITextViewer viewer, int offset) {
        return false;
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
