// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import phrasebook.ui.internal.Messages;

/** Asks for the document, and reads it on the way to the next page. */
final class ImportSourcePage extends WizardPage {

    private @Nullable Text file;

    ImportSourcePage() {
        super("source");
        setTitle(Messages.get("Import.title"));
        setDescription(Messages.get("Import.description"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite grid = Wizards.grid(parent, 3);
        Text text = Wizards.field(grid, "Import.file", "", this::check);
        ((GridData) text.getLayoutData()).horizontalSpan = 1;
        Wizards.browse(grid, button -> {
            FileDialog dialog = new FileDialog(grid.getShell(), SWT.OPEN);
            dialog.setFilterExtensions(new String[] { "*.txt;*.html;*.htm;*.md;*.docx;*.xlsx;*.json", "*.*" });
            dialog.setFilterNames(new String[] { Messages.get("Files.documents"), Messages.get("Files.all") });
            String chosen = dialog.open();
            if (chosen != null) {
                text.setText(chosen);
            }
        });
        Label note = new Label(grid, SWT.WRAP);
        note.setText(Messages.get("Import.note"));
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1);
        wide.widthHint = 560;
        wide.verticalIndent = 12;
        note.setLayoutData(wide);
        file = text;
        setControl(grid);
    }

    private void check() {
        Path chosen = file();
        boolean there = chosen != null && Files.isRegularFile(chosen);
        setErrorMessage(there || chosen == null ? null : Messages.get("Open.missing"));
        setPageComplete(there);
    }

    private @Nullable Path file() {
        Text text = file;
        return text == null || text.getText().isBlank() ? null : Path.of(text.getText().strip());
    }

    /** Reads the chosen document, with progress. Returns null where that failed or was cancelled. */
    @Nullable
    Imported read() {
        Path chosen = file();
        if (chosen == null) {
            return null;
        }
        Imported[] read = new Imported[1];
        try {
            getContainer().run(true, true, monitor -> read[0] = read(chosen, monitor));
            setErrorMessage(null);
            return read[0];
        } catch (InvocationTargetException e) {
            setErrorMessage(e.getTargetException().getMessage());
        } catch (InterruptedException e) {
            setErrorMessage(Messages.get("Wizard.cancelled"));
        }
        return null;
    }

    private static Imported read(Path chosen, IProgressMonitor monitor)
            throws InvocationTargetException, InterruptedException {
        monitor.beginTask(Messages.get("Import.reading", chosen.getFileName()), IProgressMonitor.UNKNOWN);
        try {
            Imported imported = Imported.read(chosen);
            if (monitor.isCanceled()) {
                throw new InterruptedException();
            }
            return imported;
        } catch (IOException e) {
            throw new InvocationTargetException(e, e.getMessage());
        } finally {
            monitor.done();
        }
    }

    /** The folder and the name that the norm of the chosen document gets unless its writer says otherwise. */
    Path proposal() {
        Path chosen = file();
        if (chosen == null) {
            return Wizards.documents();
        }
        String name = chosen.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return chosen.toAbsolutePath().resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".norm");
    }
}
