// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;

import phrasebook.rules.Finding;
import phrasebook.ui.internal.handbook.Handbook;
import phrasebook.ui.internal.norm.NormSession;
import phrasebook.ui.internal.norm.NormSessions;
import phrasebook.ui.internal.norm.Snapshot;
import phrasebook.ui.internal.views.HandbookView;
import phrasebook.ui.internal.views.ProblemsView;

/**
 * Opens the page about what is chosen in the list of problems, else about what is wrong in the line of the caret, else
 * about how a norm is written. Behind the class's name in the plug-in's file may stand a page to open always.
 */
public class ExplainHandler extends AbstractHandler implements IExecutableExtension {

    private @Nullable String always;

    @Override
    public void setInitializationData(@Nullable IConfigurationElement element, @Nullable String property,
            @Nullable Object data) {
        always = data instanceof String file ? file : null;
    }

    @Override
    public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        String file = always;
        try {
            HandbookView.open(page, file != null ? file : asked(page));
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }

    private static String asked(IWorkbenchPage page) {
        String rule = page.getActivePart() instanceof ProblemsView problems ? problems.chosenRule()
                : ruleAtCaret(page.getActiveEditor());
        return rule == null ? Handbook.LANGUAGE : Handbook.of(rule);
    }

    private static @Nullable String ruleAtCaret(@Nullable IEditorPart part) {
        NormSession session = NormSessions.of(part);
        ITextEditor editor = part == null ? null : part.getAdapter(ITextEditor.class);
        Snapshot snapshot = session == null ? null : session.latest();
        if (snapshot == null || editor == null
                || !(editor.getSelectionProvider().getSelection() instanceof ITextSelection caret)) {
            return null;
        }
        int line = caret.getStartLine() + 1;
        int at = caret.getOffset();
        Finding best = null;
        for (Finding finding : snapshot.findings()) {
            if (finding.line() == line && (best == null || weight(finding, at) < weight(best, at))) {
                best = finding;
            }
        }
        return best == null ? null : best.rule();
    }

    /** What the caret is in comes first, then what is worst. */
    private static int weight(Finding finding, int caret) {
        boolean inside = finding.offset() <= caret && caret <= finding.offset() + finding.length();
        return finding.severity().ordinal() + (inside ? 0 : 10);
    }
}
