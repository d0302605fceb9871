// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.compare;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.structuremergeviewer.DiffTreeViewer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.widgets.Composite;

import phrasebook.diff.Comparison;
import phrasebook.dsl.NormLanguage;
import phrasebook.model.Norm;
import phrasebook.ui.internal.Messages;

/** What the compare editor shows: an old norm from a file on the left, a new one on the right, and what changed. */
public final class NormComparison extends CompareEditorInput {

    private static final int STEPS = 3;

    private final Path oldFile;
    private final String newName;
    private final String newText;

    /**
     * Compares with what an editor shows, saved or not.
     *
     * @param oldFile a norm, or a document that can be imported; read only when the editor opens
     * @param newName what the new norm is called where it says no version
     */
    public NormComparison(Path oldFile, String newName, String newText) {
        super(readOnly());
        this.oldFile = oldFile;
        this.newName = newName;
        this.newText = newText;
        setTitle(Messages.get("Compare.editor", oldFile.getFileName(), newName));
    }

    private static CompareConfiguration readOnly() {
        CompareConfiguration configuration = new CompareConfiguration();
        configuration.setLeftEditable(false);
        configuration.setRightEditable(false);
        configuration.setProperty(CompareConfiguration.MIRRORED, false);
        return configuration;
    }

    @Override
    protected @Nullable Object prepareInput(@Nullable IProgressMonitor progress) throws InterruptedException {
        SubMonitor monitor = SubMonitor.convert(progress, Messages.get("Compare.reading", oldFile.getFileName()), STEPS);
        try {
            NormLanguage language = NormLanguage.create();
            Norm old = language.parse(OldNorm.read(oldFile)).norm();
            step(monitor);
            Norm now = language.parse(newText).norm();
            step(monitor);
            label(old, now);
            Comparison comparison = Comparison.of(old, now);
            step(monitor);
            return ChangeList.of(comparison, Messages.locale());
        } catch (IOException e) {
            setMessage(Messages.get("Open.file", oldFile) + "\n\n" + e.getMessage());
            return null;
        }
    }

    private static void step(SubMonitor monitor) throws InterruptedException {
        monitor.worked(1);
        if (monitor.isCanceled()) {
            throw new InterruptedException();
        }
    }

    private void label(Norm old, Norm now) {
        CompareConfiguration configuration = getCompareConfiguration();
        configuration.setLeftLabel(Messages.get("Compare.old", version(old, oldFile.getFileName().toString())));
        configuration.setRightLabel(Messages.get("Compare.new", version(now, newName)));
    }

    private static String version(Norm norm, String otherwise) {
        String version = norm.getVersion();
        return version == null || version.isBlank() ? otherwise : version;
    }

    /** The changes in the order of the norm; the platform would sort them by their names. */
    @Override
    public Viewer createDiffViewer(@Nullable Composite parent) {
        DiffTreeViewer viewer = new DiffTreeViewer(parent, getCompareConfiguration());
        viewer.setComparator(null);
        return viewer;
    }
}
