// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.commands;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;

import phrasebook.dsl.NormLanguage;
import phrasebook.history.HistoryException;
import phrasebook.history.NormHistory;
import phrasebook.history.Shared;
import phrasebook.history.Sharing;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.history.LoginPrompt;
import phrasebook.ui.internal.history.OfficeAuthor;
import phrasebook.ui.internal.history.SharedFiles;
import phrasebook.ui.internal.history.SharingRun;
import phrasebook.ui.internal.norm.NormSession;
import phrasebook.ui.internal.views.HistoryView;

/** Exchanges what was saved with the repository that several people share; asks for its address the first time. */
public class ShareHandler extends NormHandler {

    @Override
    void run(ITextEditor editor, NormSession session, int caret) {
        Path file = session.file();
        if (file != null) {
            editor.doSave(new NullProgressMonitor());
            if (!editor.isDirty()) {
                share(editor, file);
            }
        }
    }

    private static void share(ITextEditor editor, Path file) {
        Shell shell = editor.getSite().getShell();
        NormLanguage language = NormLanguage.create();
        Sharing sharing = new Sharing(file, language);
        try {
            if (sharing.address().isEmpty()) {
                Optional<String> address = ask(shell);
                if (address.isEmpty()) {
                    return;
                }
                sharing.setAddress(address.get());
            }
            SharingRun run = new SharingRun(sharing, OfficeAuthor.of(new NormHistory(file, language)),
                    LoginPrompt.kept(), new LoginPrompt(shell));
            new ProgressMonitorDialog(shell).run(true, true, run);
            Shared shared = run.result();
            if (shared != null) {
                tell(editor, file, shared);
            }
        } catch (HistoryException e) {
            MessageDialog.openError(shell, Messages.get("Share.title"), e.message(Messages.locale()));
        } catch (InvocationTargetException e) {
            Throwable cause = e.getTargetException();
            MessageDialog.openError(shell, Messages.get("Share.title"), cause instanceof HistoryException known
                    ? known.message(Messages.locale()) : String.valueOf(cause));
        } catch (InterruptedException e) {
            MessageDialog.openInformation(shell, Messages.get("Share.title"), Messages.get("Share.cancelled"));
        }
    }

    private static Optional<String> ask(Shell shell) {
        InputDialog dialog = new InputDialog(shell, Messages.get("Share.title"), Messages.get("Share.address"), "",
                text -> text.isBlank() ? "" : null);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
    }

    /** Shows what came from the others, and where it has to be decided between two versions. */
    private static void tell(ITextEditor editor, Path file, Shared shared) throws HistoryException {
        SharedFiles.reload(editor.getSite().getPage());
        if (editor.getSite().getPage().findView(HistoryView.ID) instanceof HistoryView view) {
            view.refresh();
        }
        String message = Messages.get("Share." + shared.outcome());
        if (shared.outcome() == Shared.Outcome.CONFLICT) {
            MessageDialog.openWarning(editor.getSite().getShell(), Messages.get("Share.title"), message);
            SharedFiles.open(file, shared.conflicts().get(0));
        } else {
            MessageDialog.openInformation(editor.getSite().getShell(), Messages.get("Share.title"), message);
        }
    }
}
