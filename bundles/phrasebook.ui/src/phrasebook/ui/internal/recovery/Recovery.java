// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.recovery;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.osgi.framework.FrameworkUtil;

import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.files.NormFiles;

/**
 * Keeps unsaved text safe. What is written is put aside within {@link UnsavedText#SECONDS} seconds, whole or not at
 * all; saving or closing throws it away; the next start after a crash offers it.
 */
public final class Recovery {

    private static final Map<ITextEditor, UnsavedText> WATCHED = new HashMap<>();

    private Recovery() {
    }

    /** Offers what a crash left behind. */
    public static void start() {
        List<Copy> left = folder().copies();
        if (left.isEmpty()) {
            return;
        }
        StringBuilder names = new StringBuilder();
        left.forEach(copy -> names.append("\n  ").append(copy.file()));
        boolean wanted = MessageDialog.open(MessageDialog.QUESTION, null, Messages.get("Recovery.title"),
                Messages.get("Recovery.question", names), SWT.NONE, Messages.get("Recovery.restore"),
                Messages.get("Recovery.discard")) == 0;
        for (Copy copy : left) {
            if (!wanted || restore(copy)) {
                folder().remove(copy.file());
            }
        }
    }

    /** Puts the text into an editor, unsaved as it was: what is on the disk stays until the writer saves. */
    private static boolean restore(Copy copy) {
        IEditorPart part = NormFiles.openOrCreate(copy.file());
        ITextEditor editor = part == null ? null : part.getAdapter(ITextEditor.class);
        IDocument document = editor == null ? null
                : editor.getDocumentProvider().getDocument(editor.getEditorInput());
        if (document == null) {
            return false;
        }
        document.set(copy.text());
        return true;
    }

    /** From now on keeps an editor's unsaved text safe. */
    public static void watch(ITextEditor editor) {
        Path file = NormFiles.fileOf(editor);
        if (file != null) {
            WATCHED.computeIfAbsent(editor, e -> new UnsavedText(editor, file, folder()));
        }
    }

    /** The editor is closed: its text was saved, or its writer did not want it. */
    public static void forget(ITextEditor editor) {
        UnsavedText unsaved = WATCHED.remove(editor);
        if (unsaved != null) {
            unsaved.end();
        }
    }

    private static RecoveryFolder folder() {
        return new RecoveryFolder(Path.of(
                Platform.getStateLocation(FrameworkUtil.getBundle(Recovery.class)).append("recovery").toOSString()));
    }
}
