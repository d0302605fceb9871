// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.release;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;

import phrasebook.dsl.NormLanguage;
import phrasebook.history.Author;
import phrasebook.history.HistoryException;
import phrasebook.history.NormHistory;
import phrasebook.model.Norm;
import phrasebook.rules.Severity;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.files.NormFiles;
import phrasebook.ui.internal.history.OfficeAuthor;
import phrasebook.ui.internal.norm.NormSession;
import phrasebook.ui.internal.norm.Snapshot;
import phrasebook.ui.internal.views.HistoryView;
import phrasebook.ui.internal.views.ProblemsView;
import phrasebook.ui.internal.views.Views;

/** Releases the norm of an editor: tags it, and hands on a signed bundle. */
public class ReleaseWizard extends Wizard {

    private static final String KEY = "releaseKey";

    private final ITextEditor editor;
    private final Snapshot snapshot;
    private final NormHistory history;
    private final ReleasePage page;

    /** Releases what that editor shows; it is saved first. */
    public ReleaseWizard(ITextEditor editor, NormSession session) {
        this.editor = editor;
        this.snapshot = session.current();
        Path file = Objects.requireNonNull(NormFiles.fileOf(editor));
        this.history = new NormHistory(file, NormLanguage.create());
        this.page = new ReleasePage(first(file), session.document().get(), this::mend);
        setWindowTitle(Messages.get("Release.title"));
        setNeedsProgressMonitor(true);
    }

    private ReleaseForm first(Path file) {
        IEclipsePreferences last = InstanceScope.INSTANCE.getNode("phrasebook.ui");
        Norm norm = snapshot.norm().norm();
        String effective = norm.getEffective();
        Path folder = file.toAbsolutePath().getParent();
        return new ReleaseForm(file, NextVersion.of(history, norm), LocalDate.now().toString(),
                effective == null ? "" : effective, OfficeAuthor.of(history).name(), last.get(KEY, ""),
                folder == null ? "" : folder.toString());
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    /** Leads to what is mended outside the page, which closes the wizard, or begins the history. */
    private void mend(Hindrance hindrance) {
        switch (hindrance.where()) {
            case TEXT -> goTo(hindrance.offset(), false);
            case PROBLEMS -> goTo(snapshot.findings().stream().filter(f -> f.severity() == Severity.ERROR)
                    .mapToInt(f -> f.offset()).findFirst().orElse(0), true);
            case FIRST_SAVE -> begin();
            default -> { }
        }
    }

    private void goTo(int offset, boolean problems) {
        IWorkbenchPage workbench = editor.getSite().getPage();
        ((WizardDialog) getContainer()).close();
        if (problems) {
            try {
                Views.show(workbench, ProblemsView.ID);
            } catch (PartInitException e) {
                // Then the editor alone is shown.
            }
        }
        workbench.activate(editor);
        editor.selectAndReveal(offset, 0);
    }

    private void begin() {
        editor.doSave(new NullProgressMonitor());
        try {
            history.save(new Author(page.form().author(), ""), Messages.get("Release.firstNote"));
        } catch (HistoryException e) {
            page.setErrorMessage(e.message(Messages.locale()));
        }
    }

    @Override
    public boolean performFinish() {
        ReleaseForm form = page.form();
        editor.doSave(new NullProgressMonitor());
        if (editor.isDirty()) {
            return false;
        }
        String text = editor.getDocumentProvider().getDocument(editor.getEditorInput()).get();
        Releasing releasing = new Releasing(form, text);
        try {
            getContainer().run(true, true, releasing);
        } catch (InvocationTargetException e) {
            page.setErrorMessage(e.getTargetException().getMessage());
            return false;
        } catch (InterruptedException e) {
            page.setErrorMessage(Messages.get("Wizard.cancelled"));
            return false;
        } finally {
            if (releasing.isPublished()) {
                showReleased(form.file());
            }
        }
        remember(form);
        tell(form);
        return true;
    }

    /** The file was written anew, perhaps in another encoding. */
    private void showReleased(Path file) {
        IWorkbenchPage workbench = editor.getSite().getPage();
        workbench.closeEditor(editor, false);
        NormFiles.open(file);
        if (workbench.findView(HistoryView.ID) instanceof HistoryView view) {
            view.refresh();
        }
    }

    private void remember(ReleaseForm form) {
        IEclipsePreferences last = InstanceScope.INSTANCE.getNode("phrasebook.ui");
        OfficeAuthor.remember(new Author(form.author(), OfficeAuthor.of(history).email()));
        last.put(KEY, form.key());
    }

    private void tell(ReleaseForm form) {
        Shell shell = getShell();
        MessageDialog done = new MessageDialog(shell, Messages.get("Release.title"), null,
                Messages.get("Release.done", form.version(), form.bundle()), MessageDialog.INFORMATION, 1,
                Messages.get("Release.openFolder"), IDialogConstants.OK_LABEL);
        if (done.open() == 0) {
            Program.launch(form.folder());
        }
    }
}
