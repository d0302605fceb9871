// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.commands;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.ITextEditor;

import phrasebook.dsl.ide.Links;
import phrasebook.ui.internal.norm.NormSession;

/** From what is named at the caret to where it stands. */
public class DefinitionHandler extends NormHandler {

    @Override
    void run(ITextEditor editor, NormSession session, int caret) {
        Links.definitionAt(session.current().norm(), caret).ifPresentOrElse(
                link -> editor.selectAndReveal(link.target().offset(), link.target().length()),
                () -> Display.getCurrent().beep());
    }
}
