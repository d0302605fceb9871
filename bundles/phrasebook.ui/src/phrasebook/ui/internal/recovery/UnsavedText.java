// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.recovery;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.texteditor.ITextEditor;

import phrasebook.ui.internal.Messages;

/** One editor's text, put aside a little after each change as long as it is not saved. */
final class UnsavedText implements IDocumentListener, IPropertyListener {

    /** After how many seconds at the latest a change is safe. */
    static final int SECONDS = 3;

    private final ITextEditor editor;
    private final Path file;
    private final RecoveryFolder folder;
    private final IDocument document;
    private final Job job = Job.createSystem(Messages.get("Recovery.job"), (ICoreRunnable) monitor -> put());
    private volatile String text = "";
    private volatile boolean dirty;

    UnsavedText(ITextEditor editor, Path file, RecoveryFolder folder) {
        this.editor = editor;
        this.file = file;
        this.folder = folder;
        this.document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        document.addDocumentListener(this);
        editor.addPropertyListener(this);
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // The old text is no longer wanted.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        text = document.get(); // Here, since documents are not for two threads at a time.
        dirty = true;
        if (job.getState() == Job.NONE || job.getState() == Job.RUNNING) { // A job that runs may have read the text.
            job.schedule(SECONDS * 1000L);
        }
    }

    @Override
    public void propertyChanged(Object source, int property) {
        if (property == ISaveablePart.PROP_DIRTY && !editor.isDirty()) {
            dirty = false;
            folder.remove(file);
        }
    }

    private void put() {
        if (!dirty) {
            return;
        }
        try {
            folder.put(file, text);
            if (!dirty) {
                folder.remove(file); // Saved in the meantime.
            }
        } catch (IOException e) {
            ILog.of(getClass()).warn(e.getMessage(), e);
        }
    }

    /** The editor is closed: its text was saved, or its writer did not want it. */
    void end() {
        document.removeDocumentListener(this);
        editor.removePropertyListener(this);
        dirty = false;
        job.cancel();
        folder.remove(file);
    }
}
