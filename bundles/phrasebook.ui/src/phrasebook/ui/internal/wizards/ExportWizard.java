// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IEditorPart;

import phrasebook.dsl.ParsedNorm;
import phrasebook.exports.AtomicFile;
import phrasebook.exports.EarlierFiles;
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

    /** How many names of files that lie there from before are told. */
    private static final int NAMED = 5;

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
        List<String> remarks = new ArrayList<>();
        try {
            getContainer().run(true, true,
                    monitor -> export(current.norm(), chosen, folder, written, remarks, monitor));
        } catch (InvocationTargetException e) {
            page.setErrorMessage(e.getTargetException().getMessage());
            return false;
        } catch (InterruptedException e) {
            page.setErrorMessage(Messages.get("Wizard.cancelled"));
            return false;
        }
        page.remember();
        if (!remarks.isEmpty()) {
            MessageDialog.openInformation(getShell(), Messages.get("Export.title"), String.join("\n\n", remarks));
        }
        if (page.isOpen()) {
            written.forEach(file -> Program.launch(file.toString()));
        }
        return true;
    }

    private void export(ParsedNorm norm, List<Exporter> exporters, Path folder, List<Path> written,
            List<String> remarks, IProgressMonitor progress) throws InvocationTargetException, InterruptedException {
        SubMonitor monitor = SubMonitor.convert(progress, exporters.size());
        for (Exporter exporter : exporters) {
            if (monitor.isCanceled()) {
                throw new InterruptedException();
            }
            monitor.subTask(exporter.id());
            try {
                List<ExportedFile> files = exporter.files(norm.norm(), name);
                write(files, folder);
                // Nobody wants to have all files of a format opened.
                files.stream().limit(1).forEach(file -> written.add(file.in(folder)));
                remark(exporter, files, folder).ifPresent(remarks::add);
            } catch (ExportException e) {
                throw new InvocationTargetException(new IOException(e.message(Messages.locale()), e));
            } catch (IOException e) {
                throw new InvocationTargetException(e);
            }
            monitor.worked(1);
        }
    }

    private static void write(List<ExportedFile> files, Path folder) throws IOException {
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        Path last = folder;
        try {
            for (ExportedFile content : files) {
                last = content.in(folder);
                Files.createDirectories(last.getParent());
                contents.put(last, content.content());
            }
            AtomicFile.writeAll(contents);
        } catch (IOException e) {
            throw new IOException(FileTrouble.writing(files.size() > 1 ? last.getParent() : last, e), e);
        }
    }

    /** What somebody should know who would look at the files otherwise and wonder. */
    private static Optional<String> remark(Exporter exporter, List<ExportedFile> files, Path folder) {
        if (files.isEmpty()) {
            return Optional.of(Messages.get("Export.nothing", exporter.id()));
        }
        List<Path> earlier = EarlierFiles.beside(folder, files);
        return earlier.isEmpty() ? Optional.empty()
                : Optional.of(Messages.get("Export.earlier", earlier.get(0).getParent(), earlier.size(),
                        earlier.stream().limit(NAMED).map(file -> file.getFileName().toString())
                                .collect(Collectors.joining("、"))));
    }
}
