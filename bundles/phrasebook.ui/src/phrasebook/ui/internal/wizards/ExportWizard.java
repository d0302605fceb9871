// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IEditorPart;

import phrasebook.dsl.ParsedNorm;
import phrasebook.exports.AtomicFile;
import phrasebook.exports.ExportException;
import phrasebook.exports.ExportedFile;
import phrasebook.exports.Exporter;
import phrasebook.rules.Severity;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.files.FileTrouble;
import phrasebook.ui.internal.files.NormFiles;
import phrasebook.ui.internal.norm.NormSession;
import phrasebook.ui.internal.norm.NormSessions;
import phrasebook.ui.internal.norm.Snapshot;

/** Writes the norm of an editor in the formats that other tools read. */
public class ExportWizard extends Wizard {

    private final ExportPage page;
    private final @Nullable Snapshot snapshot;
    private final String name;

    /** Exports what the editor shows, saved or not. */
    public ExportWizard(@Nullable IEditorPart editor) {
        NormSession session = NormSessions.of(editor);
        Path file = NormFiles.fileOf(editor);
        snapshot = session == null ? null : session.current();
        String fileName = file == null ? "" : file.getFileName().toString();
        name = fileName.endsWith(".norm") ? fileName.substring(0, fileName.length() - 5) : fileName;
        page = new ExportPage(file == null ? Wizards.documents() : file.toAbsolutePath().getParent(), trouble());
        setWindowTitle(Messages.get("Export.title"));
        setNeedsProgressMonitor(true);
    }

    /** Why nothing can be exported; empty where it can. */
    private String trouble() {
        Snapshot current = snapshot;
        if (current == null) {
            return Messages.get("Export.noNorm");
        }
        long errors = current.findings().stream().filter(f -> f.severity() == Severity.ERROR).count();
        return errors == 0 ? "" : Messages.get("Export.errors", errors);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Snapshot current = snapshot;
        if (current == null) {
            return false;
        }
        List<Exporter> chosen = page.chosen();
        Path folder = page.folder();
        List<Path> written = new ArrayList<>();
        try {
            getContainer().run(true, true, monitor -> export(current.norm(), chosen, folder, written, monitor));
        } catch (InvocationTargetException e) {
            page.setErrorMessage(e.getTargetException().getMessage());
            return false;
        } catch (InterruptedException e) {
            page.setErrorMessage(Messages.get("Wizard.cancelled"));
            return false;
        }
        page.remember();
        if (page.isOpen()) {
            written.forEach(file -> Program.launch(file.toString()));
        }
        return true;
    }

    private void export(ParsedNorm norm, List<Exporter> exporters, Path folder, List<Path> written,
            IProgressMonitor progress) throws InvocationTargetException, InterruptedException {
        SubMonitor monitor = SubMonitor.convert(progress, exporters.size());
        for (Exporter exporter : exporters) {
            if (monitor.isCanceled()) {
                throw new InterruptedException();
            }
            monitor.subTask(exporter.id());
            try {
                write(exporter.files(norm.norm(), name), folder, written);
            } catch (ExportException e) {
                throw new InvocationTargetException(new IOException(e.message(Messages.locale()), e));
            } catch (IOException e) {
                throw new InvocationTargetException(e);
            }
            monitor.worked(1);
        }
    }

    /** Of a format of many files the first alone counts as written, as nobody wants to have all of them opened. */
    private static void write(List<ExportedFile> files, Path folder, List<Path> written) throws IOException {
        for (ExportedFile content : files) {
            Path file = content.in(folder);
            try {
                Files.createDirectories(file.getParent());
                AtomicFile.write(file, out -> out.write(content.content()));
            } catch (IOException e) {
                throw new IOException(FileTrouble.writing(file, e), e);
            }
        }
        files.stream().limit(1).forEach(file -> written.add(file.in(folder)));
    }
}
