// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.release;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.operation.IRunnableWithProgress;

import phrasebook.dsl.NormLanguage;
import phrasebook.exports.AtomicFile;
import phrasebook.exports.ExportException;
import phrasebook.exports.Exporter;
import phrasebook.exports.Exporters;
import phrasebook.exports.SigningKeys;
import phrasebook.history.Blocker;
import phrasebook.history.HistoryException;
import phrasebook.history.Release;
import phrasebook.history.ReleaseBundle;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.files.FileTrouble;

/**
 * The release itself. All that can fail before anything is changed comes first; up to there it can be cancelled. Should
 * the bundle be lost afterwards, releasing once more makes the same one.
 */
final class Releasing implements IRunnableWithProgress {

    private static final List<String> FORMATS = List.of("json", "pdf", "words", "replacements");

    private final ReleaseForm form;
    private final String text;
    private final NormLanguage language = NormLanguage.create();
    private volatile boolean published;

    /** @param text what the file holds */
    Releasing(ReleaseForm form, String text) {
        this.form = form;
        this.text = text;
    }

    /** Whether the version is out. */
    boolean isPublished() {
        return published;
    }

    @Override
    public void run(@Nullable IProgressMonitor progress) throws InvocationTargetException, InterruptedException {
        SubMonitor monitor = SubMonitor.convert(progress, Messages.get("Release.checking"), FORMATS.size() + 3);
        try (Release release = new Release(form.request(), text, language)) {
            List<Blocker> blockers = release.isUnfinished() ? List.of() : release.blockers();
            if (!blockers.isEmpty()) {
                throw failed(blockers.get(0).message(Messages.locale()));
            }
            step(monitor);
            byte[] bundle = bundle(release.text(), monitor);
            monitor.subTask(Messages.get("Release.publishing"));
            release.publish();
            published = true;
            monitor.worked(1);
            write(bundle);
            monitor.worked(1);
        } catch (HistoryException e) {
            throw failed(e.message(Messages.locale()));
        }
    }

    private byte[] bundle(String released, SubMonitor monitor) throws InvocationTargetException, InterruptedException {
        try {
            ReleaseBundle bundle = new ReleaseBundle(released, form.baseName(), form.author(),
                    SigningKeys.privateKey(Files.readAllBytes(Path.of(form.key()))), language);
            for (String format : FORMATS) {
                Exporter exporter = Exporters.find(format).orElseThrow();
                monitor.subTask(Messages.get("Export." + format));
                bundle.with(List.of(exporter));
                step(monitor);
            }
            return bundle.bytes();
        } catch (ExportException e) {
            throw failed(e.message(Messages.locale()));
        } catch (GeneralSecurityException e) {
            throw failed(Messages.get("Release.keyWrong"));
        } catch (IOException e) {
            throw failed(String.valueOf(e.getMessage()));
        }
    }

    private void write(byte[] bundle) throws InvocationTargetException {
        try {
            AtomicFile.write(form.bundle(), out -> out.write(bundle));
        } catch (IOException e) {
            throw failed(Messages.get("Release.noBundle", form.version(), FileTrouble.writing(form.bundle(), e)));
        }
    }

    private static void step(SubMonitor monitor) throws InterruptedException {
        monitor.worked(1);
        if (monitor.isCanceled()) {
            throw new InterruptedException();
        }
    }

    private static InvocationTargetException failed(String message) {
        return new InvocationTargetException(new IOException(message));
    }
}
