// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.commands;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.Renaming;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.editor.DocumentEdits;
import phrasebook.ui.internal.norm.NormSession;

/** Gives an id, a role or a placeholder another name, wherever it is named. */
public class RenameHandler extends NormHandler {

    @Override
    void run(ITextEditor editor, NormSession session, int caret) {
        ParsedNorm norm = session.current().norm();
        Shell shell = editor.getSite().getShell();
        String old = Renaming.nameAt(norm, caret).orElse(null);
        if (old == null) {
            MessageDialog.openInformation(shell, Messages.get("Rename.title"), Messages.get("Rename.nothing"));
            return;
        }
        InputDialog dialog = new InputDialog(shell, Messages.get("Rename.title"), Messages.get("Rename.prompt", old),
                old,
                name -> Renaming.at(norm, caret, name, Messages.locale()) instanceof Renaming.Refused refused
                        ? refused.reason() : null);
        if (dialog.open() == Window.OK && mayChange(editor)
                && Renaming.at(norm, caret, dialog.getValue(), Messages.locale()) instanceof Renaming.Renamed renamed) {
            DocumentEdits.apply(session.document(), renamed.changes());
        }
    }
}
