// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.history;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.texteditor.ITextEditor;

import phrasebook.history.HistoryException;
import phrasebook.history.NormRepository;
import phrasebook.history.Shared.Conflict;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.files.NormFiles;

/** The files that an exchange may have written. */
public final class SharedFiles {

    private SharedFiles() {
    }

    /**
     * Saves the norms of the folder that are open and have changes, once whoever works here says so: a merge is not
     * to come between an editor and its file.
     *
     * @param file one of them
     * @return whether none of them has changes any more
     */
    public static boolean save(IWorkbenchPage page, Path file) {
        List<IEditorPart> changed = Stream.of(page.getEditorReferences()).map(r -> r.getEditor(false))
                .filter(part -> part != null && part.isDirty() && isBeside(file, NormFiles.fileOf(part))).toList();
        String names = changed.stream().map(part -> part.getTitle()).collect(Collectors.joining("、"));
        if (!changed.isEmpty() && !MessageDialog.openConfirm(page.getWorkbenchWindow().getShell(),
                Messages.get("Share.title"), Messages.get("Share.unsaved", names))) {
            return false;
        }
        changed.forEach(part -> part.doSave(new NullProgressMonitor()));
        return changed.stream().noneMatch(IEditorPart::isDirty);
    }

    private static boolean isBeside(Path file, @Nullable Path other) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || other == null) {
            return false;
        }
        try (NormRepository repository = NormRepository.of(folder)) {
            return other.toAbsolutePath().startsWith(repository.folder());
        } catch (HistoryException e) {
            return false; // Then there is nothing to share, or it is said why not.
        }
    }

    /** Has editors without unsaved text show what their files hold now. */
    public static void reload(IWorkbenchPage page) {
        for (IEditorReference reference : page.getEditorReferences()) {
            IEditorPart part = reference.getEditor(false);
            if (part instanceof ITextEditor editor && NormFiles.fileOf(editor) != null && !editor.isDirty()) {
                reload(editor);
            }
        }
    }

    /** Where other text comes, the caret stays about where it was. */
    private static void reload(ITextEditor editor) {
        String before = text(editor);
        int caret = ((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset();
        editor.doRevertToSaved();
        String after = text(editor);
        if (!after.equals(before)) {
            editor.selectAndReveal(Math.min(caret, after.length()), 0);
        }
    }

    private static String text(ITextEditor editor) {
        @Nullable IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        return document == null ? "" : document.get();
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
