// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import phrasebook.dsl.ide.QuickFix;
import phrasebook.dsl.ide.TextChange;
import phrasebook.dsl.ide.editing.EntryCommands;
import phrasebook.dsl.ide.editing.EntryEdit;

/** Mends entries as a whole: how they are numbered, one that says nothing, and one that is two. */
final class EntryFixer {

    private final Mending mending;

    EntryFixer(Mending mending) {
        this.mending = mending;
    }

    List<QuickFix> fixes() {
        return switch (mending.finding().rule()) {
            case "EmptyPhrase" -> edit("fix.delete", EntryCommands.delete(mending.parsed(), mending.start()));
            case "TwoSituations" -> split();
            default -> edit("fix.renumber", EntryCommands.renumberAll(mending.parsed()));
        };
    }

    private List<QuickFix> edit(String key, Optional<EntryEdit> edit) {
        return edit.map(e -> new QuickFix(mending.messages().get(key), e.changes())).stream().toList();
    }

    /** Makes a phrase of its own, below the one it is in, of the second situation. */
    private List<QuickFix> split() {
        return mending.declared().numbered().stream().map(NodeModelUtils::findActualNodeFor).filter(Objects::nonNull)
                .filter(n -> n.getOffset() <= mending.start() && mending.end() <= n.getEndOffset()).findFirst()
                .map(this::split).stream().toList();
    }

    private QuickFix split(INode entry) {
        String text = mending.text();
        String separator = mending.separator();
        int end = Lines.end(text, entry.getEndOffset());
        int behind = Math.min(mending.endOfBlock(mending.line()), end);
        String rest = text.substring(behind, end);
        String head = "[" + mending.declared().freeId('P') + "] " + mending.words();
        StringBuilder split = new StringBuilder(rest).append(rest.isEmpty() ? "" : separator).append(separator)
                .append(head);
        int line = Lines.next(text, mending.line());
        while (line < behind) {
            String shallower = text.substring(line, Lines.end(text, line));
            split.append(separator).append(shallower.startsWith(mending.indent())
                    ? shallower.substring(mending.indent().length()) : shallower);
            line = Lines.next(text, line);
        }
        return mending.fix("fix.split", "", new TextChange(mending.line(), end - mending.line(), split.toString()));
    }
}
