// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.history;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.texteditor.ITextEditor;

import phrasebook.history.HistoryException;
import phrasebook.history.NormRepository;
import phrasebook.history.Shared.Conflict;
import phrasebook.ui.internal.files.NormFiles;

/** The files that an exchange may have written. */
public final class SharedFiles {

    private SharedFiles() {
    }

    /** Has editors without unsaved text show what their files hold now. */
    public static void reload(IWorkbenchPage page) {
        for (IEditorReference reference : page.getEditorReferences()) {
            IEditorPart part = reference.getEditor(false);
            if (part instanceof ITextEditor editor && NormFiles.fileOf(editor) != null && !editor.isDirty()) {
                editor.doRevertToSaved();
            }
        }
    }

    /**
     * Goes to the first place of a norm that has to be decided.
     *
     * @param file another one of the same folder
     */
    public static void open(Path file, Conflict conflict) throws HistoryException {
        Path folder = file.toAbsolutePath().getParent();
        try (NormRepository repository = NormRepository.of(folder == null ? file : folder)) {
            IEditorPart part = NormFiles.open(repository.folder().resolve(conflict.file()));
            ITextEditor editor = part == null ? null : part.getAdapter(ITextEditor.class);
            if (editor != null && !conflict.lines().isEmpty()) {
                reveal(editor, conflict.lines().get(0));
            }
        }
    }

    private static void reveal(ITextEditor editor, int line) {
        @Nullable IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        try {
            if (document != null) {
                editor.selectAndReveal(document.getLineOffset(line - 1), 0);
            }
        } catch (BadLocationException e) {
            // The text has gone on since.
        }
    }
}
