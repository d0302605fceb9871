// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.editor;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.TextEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

import phrasebook.dsl.ide.TextChange;

/** Puts changes into a document. */
public final class DocumentEdits {

    private DocumentEdits() {
    }

    /** All changes at once, as one step to undo. They count in the document as it is, and do not overlap. */
    public static void apply(IDocument document, List<TextChange> changes) {
        MultiTextEdit edit = new MultiTextEdit();
        changes.forEach(change -> edit.addChild(new ReplaceEdit(change.offset(), change.length(), change.text())));
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        try {
            if (undo != null) {
                undo.beginCompoundChange();
            }
            edit.apply(document, TextEdit.NONE);
        } catch (BadLocationException e) {
            ILog.get().warn(e.getMessage(), e);
        } finally {
            if (undo != null) {
                undo.endCompoundChange();
            }
        }
    }
}
