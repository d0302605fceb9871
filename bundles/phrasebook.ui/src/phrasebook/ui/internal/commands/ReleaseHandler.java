// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.commands;

import org.eclipse.ui.texteditor.ITextEditor;

import phrasebook.ui.internal.norm.NormSession;
import phrasebook.ui.internal.release.ReleaseWizard;
import phrasebook.ui.internal.wizards.Wizards;

/** Opens the wizard that releases the norm. */
public class ReleaseHandler extends NormHandler {

    @Override
    void run(ITextEditor editor, NormSession session, int caret) {
        if (session.file() != null) {
            Wizards.open(new ReleaseWizard(editor, session));
        }
    }
}
