// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.commands;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.ITextEditor;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.editing.EntryCommands;
import phrasebook.dsl.ide.editing.EntryEdit;
import phrasebook.ui.internal.editor.DocumentEdits;
import phrasebook.ui.internal.norm.NormSession;

/** A command on the entry of the caret; which one stands behind the class's name in the plug-in's file. */
public class EntryHandler extends NormHandler implements IExecutableExtension {

    /** What is done to a norm at a place. */
    @FunctionalInterface
    private interface Edit {
        Optional<EntryEdit> of(ParsedNorm norm, int caret);
    }

    private static final Map<String, Edit> EDITS = Map.of("insertPhrase", EntryCommands::insertPhraseAfter, "insertBan",
            EntryCommands::insertBanAfter, "moveUp", EntryCommands::moveUp, "moveDown", EntryCommands::moveDown,
            "split", EntryCommands::split, "merge", EntryCommands::merge, "delete", EntryCommands::delete, "renumber",
            (norm, caret) -> EntryCommands.renumberAll(norm));

    private String name = "";

    @Override
    public void setInitializationData(@Nullable IConfigurationElement element, @Nullable String property,
            @Nullable Object data) {
        name = String.valueOf(data);
    }

    @Override
    void run(ITextEditor editor, NormSession session, int caret) {
        Edit edit = EDITS.get(name);
        Optional<EntryEdit> change = edit == null ? Optional.empty() : edit.of(session.current().norm(), caret);
        if (change.isEmpty()) {
            Display.getCurrent().beep();
        } else if (mayChange(editor)) {
            DocumentEdits.apply(session.document(), change.get().changes());
            editor.selectAndReveal(change.get().caret(), change.get().selectionLength());
        }
    }
}
