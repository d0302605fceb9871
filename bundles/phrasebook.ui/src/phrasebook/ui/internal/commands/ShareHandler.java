// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.commands;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.texteditor.ITextEditor;

import phrasebook.dsl.NormLanguage;
import phrasebook.history.HistoryException;
import phrasebook.history.HistoryException.Kind;
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

    /** What a wrong address shows itself as. */
    private static final Set<Kind> ADDRESS = EnumSet.of(Kind.REMOTE_LOST, Kind.UNRELATED, Kind.ADDRESS_KIND,
            Kind.SSH_ADDRESS);

    @Override
    void run(ITextEditor editor, NormSession session, int caret) {
        Path file = saved(editor, session);
        if (file != null && SharedFiles.save(editor.getSite().getPage(), file)) {
            share(editor, file, "");
        }
    }

    /** @param typed the address to exchange with from now on; empty for the one that is known */
    private static void share(ITextEditor editor, Path file, String typed) {
        Shell shell = editor.getSite().getShell();
        NormLanguage language = NormLanguage.create();
        Sharing sharing = new Sharing(file, language);
        try {
            if (!typed.isEmpty()) {
                sharing.setAddress(typed);
            } else if (sharing.address().isEmpty()) {
                ask(shell, "").ifPresent(address -> share(editor, file, address));
                return;
            }
            SharingRun run = new SharingRun(sharing, OfficeAuthor.of(new NormHistory(file, language)),
                    LoginPrompt.kept(), new LoginPrompt(shell));
            exchange(editor, run);
            Shared shared = run.result();
            if (shared != null) {
                tell(editor, file, shared);
            }
        } catch (HistoryException e) {
            failed(editor, file, typed, e);
        } catch (InvocationTargetException e) {
            failed(editor, file, typed, e.getTargetException());
        } catch (InterruptedException e) {
            MessageDialog.openInformation(shell, Messages.get("Share.title"), Messages.get("Share.cancelled"));
        }
    }

    /**
     * Whatever comes of it, the window shows what the files hold then: while the progress is still shown, as the window
     * would ask about files that somebody else wrote as soon as it is active again.
     */
    private static void exchange(ITextEditor editor, SharingRun run)
            throws InvocationTargetException, InterruptedException {
        IWorkbenchPage page = editor.getSite().getPage();
        Shell shell = editor.getSite().getShell();
        try {
            new ProgressMonitorDialog(shell).run(true, true, monitor -> {
                try {
                    run.run(monitor);
                } finally {
                    shell.getDisplay().syncExec(() -> SharedFiles.reload(page));
                }
            });
        } finally {
            if (page.findView(HistoryView.ID) instanceof HistoryView view) {
                view.refresh();
            }
        }
    }

    /** Says why; where it may be the address, that is asked for again, and what was asked for is tried once more. */
    private static void failed(ITextEditor editor, Path file, String typed, Throwable cause) {
        Shell shell = editor.getSite().getShell();
        if (!(cause instanceof HistoryException known)) {
            ILog.get().error(String.valueOf(cause.getMessage()), cause);
            MessageDialog.openError(shell, Messages.get("Share.title"), Messages.get("Share.failed"));
            return;
        }
        MessageDialog.openError(shell, Messages.get("Share.title"), known.message(Messages.locale()));
        if (ADDRESS.contains(known.kind())) {
            ask(shell, typed.isEmpty() ? address(file) : typed).ifPresent(address -> share(editor, file, address));
        }
    }

    private static String address(Path file) {
        try {
            return new Sharing(file, NormLanguage.create()).address().orElse("");
        } catch (HistoryException e) {
            return ""; // It was just read; whoever is asked types it once more.
        }
    }

    private static Optional<String> ask(Shell shell, String before) {
        InputDialog dialog = new InputDialog(shell, Messages.get("Share.title"), Messages.get("Share.address"), before,
                text -> text.isBlank() ? "" : null);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
    }

    /** Says what it did, and goes where it has to be decided between two versions. */
    private static void tell(ITextEditor editor, Path file, Shared shared) throws HistoryException {
        String message = Messages.get("Share." + shared.outcome());
        if (shared.outcome() == Shared.Outcome.CONFLICT) {
            MessageDialog.openWarning(editor.getSite().getShell(), Messages.get("Share.title"), message);
            SharedFiles.open(file, shared.conflicts().get(0));
        } else {
            MessageDialog.openInformation(editor.getSite().getShell(), Messages.get("Share.title"), message);
        }
    }
}
