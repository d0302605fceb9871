// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.commands;

import java.util.List;

import org.eclipse.ui.texteditor.ITextEditor;

import phrasebook.dsl.NormLanguage;
import phrasebook.dsl.ide.TextChange;
import phrasebook.ui.internal.editor.DocumentEdits;
import phrasebook.ui.internal.norm.NormSession;

/** Lays the whole text out; the caret stays in its line. */
public class FormatHandler extends NormHandler {

    @Override
    void run(ITextEditor editor, NormSession session, int caret) {
        String old = session.document().get();
        String laidOut = NormLanguage.create().format(old);
        if (!laidOut.equals(old) && mayChange(editor)) {
            DocumentEdits.apply(session.document(), List.of(difference(old, laidOut)));
            editor.selectAndReveal(Math.min(caret, laidOut.length()), 0);
        }
    }

    /** The one piece that differs. */
    private static TextChange difference(String old, String fresh) {
        int start = 0;
        int most = Math.min(old.length(), fresh.length());
        while (start < most && old.charAt(start) == fresh.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && old.charAt(old.length() - 1 - end) == fresh.charAt(fresh.length() - 1 - end)) {
            end++;
        }
        return new TextChange(start, old.length() - end - start, fresh.substring(start, fresh.length() - end));
    }
}
