// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.commands;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;

import phrasebook.dsl.NormLanguage;
import phrasebook.history.HistoryException;
import phrasebook.history.NormHistory;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.history.OfficeAuthor;
import phrasebook.ui.internal.history.SaveDialog;
import phrasebook.ui.internal.norm.NormSession;
import phrasebook.ui.internal.views.HistoryView;

/** Saves the file, and keeps it as it is then as a version that can be come back to. */
public class SaveVersionHandler extends NormHandler {

    @Override
    void run(ITextEditor editor, NormSession session, int caret) {
        Path file = saved(editor, session);
        if (file != null) {
            save(editor, file);
        }
    }

    private static void save(ITextEditor editor, Path file) {
        Shell shell = editor.getSite().getShell();
        try {
            NormHistory history = new NormHistory(file, NormLanguage.create());
            SaveDialog dialog = new SaveDialog(shell, OfficeAuthor.of(history));
            if (dialog.open() != Window.OK) {
                return;
            }
            OfficeAuthor.remember(dialog.author());
            if (history.save(dialog.author(), dialog.note()).isEmpty()) {
                MessageDialog.openInformation(shell, Messages.get("SaveVersion.title"),
                        Messages.get("SaveVersion.nothing"));
            }
        } catch (HistoryException e) {
            MessageDialog.openError(shell, Messages.get("SaveVersion.title"), e.message(Messages.locale()));
        }
        if (editor.getSite().getPage().findView(HistoryView.ID) instanceof HistoryView view) {
            view.refresh();
        }
    }
}
