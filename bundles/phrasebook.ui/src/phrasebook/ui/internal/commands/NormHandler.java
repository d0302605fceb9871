// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.commands;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;

import phrasebook.ui.internal.norm.NormSession;
import phrasebook.ui.internal.norm.NormSessions;

/** A command on the norm in the active editor. */
abstract class NormHandler extends AbstractHandler {

    @Override
    public final @Nullable Object execute(@Nullable ExecutionEvent event) {
        IEditorPart part = event == null ? null : HandlerUtil.getActiveEditor(event);
        NormSession session = NormSessions.of(part);
        ITextEditor editor = part == null ? null : part.getAdapter(ITextEditor.class);
        if (session != null && editor != null) {
            run(editor, session, ((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset());
        }
        return null;
    }

    /**
     * Does it.
     *
     * @param caret the caret's offset in the document
     */
    abstract void run(ITextEditor editor, NormSession session, int caret);

    /** The norm's file, once it holds what the editor shows; null where it is in none, or was not saved. */
    static @Nullable Path saved(ITextEditor editor, NormSession session) {
        Path file = session.file();
        if (file == null) {
            return null;
        }
        editor.doSave(new NullProgressMonitor());
        return editor.isDirty() ? null : file;
    }

    /** Whether the text may be changed; asks where a file is read-only. */
    static boolean mayChange(ITextEditor editor) {
        return !(editor instanceof ITextEditorExtension2 guarded) || guarded.validateEditorInputState();
    }
}
