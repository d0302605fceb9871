// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.commands;

import java.nio.file.Path;

import org.eclipse.compare.CompareUI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.texteditor.ITextEditor;

import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.compare.NormComparison;
import phrasebook.ui.internal.files.NormFiles;
import phrasebook.ui.internal.norm.NormSession;

/** Asks for an older norm, or for a document that one can be imported from, and shows what changed since. */
public class CompareHandler extends NormHandler {

    @Override
    void run(ITextEditor editor, NormSession session, int caret) {
        FileDialog dialog = new FileDialog(editor.getSite().getShell(), SWT.OPEN);
        dialog.setText(Messages.get("Compare.title"));
        dialog.setFilterExtensions(new String[] { "*.norm", "*.txt;*.html;*.htm;*.md;*.docx;*.xlsx;*.json", "*.*" });
        dialog.setFilterNames(new String[] { Messages.get("Files.norms"), Messages.get("Files.documents"),
                Messages.get("Files.all") });
        Path file = NormFiles.fileOf(editor);
        if (file != null && file.getParent() != null) {
            dialog.setFilterPath(file.getParent().toString());
        }
        String chosen = dialog.open();
        if (chosen != null) {
            compare(editor, session, Path.of(chosen));
        }
    }

    /** Shows what changed from the norm in a file to the one in an editor, as it stands there. */
    public static void compare(ITextEditor editor, NormSession session, Path old) {
        CompareUI.openCompareEditor(new NormComparison(old, editor.getTitle(), session.document().get()));
    }
}
