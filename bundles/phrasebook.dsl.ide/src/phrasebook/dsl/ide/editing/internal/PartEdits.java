// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.editing.EditResult;
import phrasebook.dsl.ide.editing.EditResult.Edited;
import phrasebook.dsl.ide.editing.EditResult.Refused;
import phrasebook.model.Entry;
import phrasebook.model.NormPackage.Literals;
import phrasebook.model.Note;

/** Edits of the parts of an entry that stand after what it says: remarks, and the bans of a phrase. */
public final class PartEdits {

    private final ParsedNorm parsed;
    private final String text;
    private final Entry entry;
    private final Head head;
    private final Messages messages;
    private final Changes changes;

    public PartEdits(ParsedNorm parsed, Entry entry, Locale locale) {
        this.parsed = parsed;
        this.text = parsed.text();
        this.entry = entry;
        this.head = Head.of(entry, text);
        this.messages = new Messages(locale);
        this.changes = new Changes(text);
    }

    public EditResult notes(List<String> typed) {
        List<String> wanted = typed.stream().map(String::strip).filter(n -> !n.isEmpty()).toList();
        Optional<Refused> broken = new Objections(messages).toLines(wanted.stream());
        if (broken.isPresent()) {
            return broken.get();
        }
        FormReader reader = new FormReader(text);
        List<Note> there = entry.getNotes();
        for (int i = 0; i < there.size(); i++) {
            int[] line = reader.line(there.get(i));
            if (i >= wanted.size()) {
                changes.delete(Lines.endAbove(text, Lines.start(text, line[0])), Lines.end(text, line[1]));
            } else if (!wanted.get(i).equals(reader.raw(there.get(i), Literals.NOTE__TEXT))) {
                changes.rewrite(line[0], line[1], (there.get(i).isPending() ? "存疑 " : "备注 ") + wanted.get(i));
            }
        }
        wanted.stream().skip(there.size()).forEach(note -> append("备注 " + note));
        return new Edited(changes.list(), changes.moved(head.offset()), "");
    }

    public EditResult ban(List<String> typed) {
        List<String> words = typed.stream().map(String::strip).toList();
        Objections objections = new Objections(messages);
        Optional<Refused> broken = objections.toLines(words.stream());
        String content = "禁说 " + StepWriter.utterances(words.isEmpty() ? List.of("") : words, "、");
        if (broken.isPresent()) {
            return broken.get();
        }
        if (!words.isEmpty() && !new Snippet(parsed).isBanLine(content, b -> b.wordings().equals(words))) {
            return objections.toWords(words);
        }
        append("※ [" + Ids.free(parsed.norm(), 'B') + "] " + content);
        return new Edited(changes.list(), end() + changes.list().get(0).text().length(), "");
    }

    public EditResult removal() {
        if (head.mark().isEmpty()) {
            return messages.refused("OWN_ENTRY");
        }
        int start = Lines.endAbove(text, Lines.start(text, head.offset()));
        changes.delete(start, end());
        return new Edited(changes.list(), start, "");
    }

    /** A line below everything that the entry holds. */
    private void append(String line) {
        changes.insert(end(), Lines.lineBreak(text) + Lines.indent(text, head.offset()) + "   " + line);
    }

    private int end() {
        INode node = NodeModelUtils.findActualNodeFor(entry);
        int end = node == null ? head.end() : Lines.trimEnd(text, node.getEndOffset());
        return Lines.end(text, Math.max(head.end(), end));
    }
}
