// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;

import phrasebook.exports.AtomicFile;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.files.FileTrouble;
import phrasebook.ui.internal.files.NormFiles;
import phrasebook.ui.internal.norm.NormSession;

/** Saves the text under another name, and goes on with that file. The old file stays as it is. */
public class SaveAsHandler extends NormHandler {

    @Override
    void run(ITextEditor editor, NormSession session, int caret) {
        Shell shell = editor.getSite().getShell();
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.get("SaveAs.title"));
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(new String[] { "*.norm" });
        dialog.setFilterNames(new String[] { Messages.get("Files.norms") });
        Path old = NormFiles.fileOf(editor);
        if (old != null && old.getParent() != null) {
            dialog.setFilterPath(old.getParent().toString());
            dialog.setFileName(old.getFileName().toString());
        }
        String chosen = dialog.open();
        if (chosen != null) {
            save(editor, session.document().get(), Path.of(chosen.endsWith(".norm") ? chosen : chosen + ".norm"));
        }
    }

    private static void save(ITextEditor editor, String text, Path file) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            AtomicFile.write(file, out -> out.write(bytes));
        } catch (IOException e) {
            MessageDialog.openError(editor.getSite().getShell(), Messages.get("SaveAs.title"),
                    FileTrouble.writing(file, e));
            return;
        }
        if (!file.equals(NormFiles.fileOf(editor))) {
            editor.getSite().getPage().closeEditor(editor, false);
        }
        NormFiles.open(file);
    }
}
