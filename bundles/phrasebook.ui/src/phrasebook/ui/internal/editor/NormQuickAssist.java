// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;

import phrasebook.dsl.ide.QuickFixes;
import phrasebook.rules.Finding;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.handbook.Handbook;
import phrasebook.ui.internal.norm.NormSession;
import phrasebook.ui.internal.norm.NormSessions;
import phrasebook.ui.internal.norm.Snapshot;
import phrasebook.ui.internal.preferences.SuppressDialog;

/** Mends what is wrong in the line of the caret, and explains its rules. */
public class NormQuickAssist implements IQuickAssistProcessor {

    @Override
    public ICompletionProposal @Nullable [] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        IDocument document = context.getSourceViewer().getDocument();
        if (document == null) {
            return null;
        }
        NormSession session = NormSessions.of(document);
        Snapshot snapshot = session.current();
        int line = snapshot.norm().text().substring(0, Math.min(context.getOffset(), document.getLength()))
                .split("\n", -1).length;
        List<ICompletionProposal> proposals = new ArrayList<>();
        List<ICompletionProposal> behind = new ArrayList<>();
        Set<String> rules = new LinkedHashSet<>();
        for (Finding finding : snapshot.findings()) {
            if (finding.line() == line) {
                QuickFixes.of(snapshot.norm(), finding, Messages.locale())
                        .forEach(fix -> proposals.add(new FixProposal(fix)));
                rules.add(Handbook.of(finding.rule()));
                Path norm = session.file();
                if (norm != null && SuppressDialog.isFor(norm, finding)) {
                    behind.add(new SuppressProposal(norm, finding));
                }
            }
        }
        proposals.addAll(behind);
        rules.stream().map(Handbook.pages()::get).filter(Objects::nonNull).map(RuleProposal::new)
                .forEach(proposals::add);
        return proposals.isEmpty() ? null : proposals.toArray(ICompletionProposal[]::new);
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof FindingAnnotation;
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return false;
    }

    @Override
    public @Nullable String getErrorMessage() {
        return null;
    }
}
