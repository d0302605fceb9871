// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.editor;

import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextUtilities;

import phrasebook.dsl.ide.Pairing;

/** A quote or bracket that is typed brings its partner; a new line stands under the one above. */
public class NormPairs implements IAutoEditStrategy {

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        if (command.text != null && TextUtilities.equals(document.getLegalLineDelimiters(), command.text) >= 0) {
            command.text += Pairing.indentAfter(document.get(), command.offset);
            return;
        }
        if (command.length != 0 || command.text == null || command.text.length() != 1) {
            return;
        }
        Pairing.typed(document.get(), command.offset, command.text).ifPresent(typed -> {
            command.offset = typed.change().offset();
            command.length = typed.change().length();
            command.text = typed.change().text();
            command.caretOffset = typed.caret();
            command.shiftsCaret = false;
        });
    }
}
