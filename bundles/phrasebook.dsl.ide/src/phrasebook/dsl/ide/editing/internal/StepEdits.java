// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.editing.EditResult;
import phrasebook.dsl.ide.editing.EditResult.Edited;
import phrasebook.dsl.ide.editing.EditResult.Refused;
import phrasebook.dsl.ide.editing.PhraseForm;
import phrasebook.dsl.ide.editing.StepRow;

/** Edits of a phrase's steps. A step that moves takes its block and the comments right above it along. */
public final class StepEdits {

    private static final String INDENT = "   ";

    private final String text;
    private final PhraseForm form;
    private final List<StepRow> rows;
    private final Messages messages;
    private final Snippet snippet;

    public StepEdits(ParsedNorm parsed, PhraseForm form, Locale locale) {
        this.text = parsed.text();
        this.form = form;
        this.rows = form.steps();
        this.messages = new Messages(locale);
        this.snippet = new Snippet(parsed);
    }

    public EditResult set(int index, StepRow row) {
        if (isOutside(index)) {
            return messages.refused("NO_STEP");
        }
        StepRow old = rows.get(index);
        if (StepWriter.stripped(row).saysTheSameAs(old)) {
            return new Edited(List.of(), old.offset(), "");
        }
        if (lastOfBlock(index) > index && !row.kind().hasBlock()) {
            return messages.refused("HAS_BLOCK");
        }
        return written(row, line -> {
            Changes changes = new Changes(text);
            changes.rewrite(old.offset(), old.offset() + old.length(), line);
            return new Edited(changes.list(), old.offset() + line.length(), "");
        });
    }

    public EditResult add(int after, int depth, StepRow row) {
        boolean fits = after == -1 ? depth == 0 : !isOutside(after) && depth >= 0 && depth <= rows.get(after).depth()
                + (rows.get(after).kind().hasBlock() ? 1 : 0);
        if (!fits) {
            return messages.refused("WRONG_DEPTH");
        }
        return written(row, line -> {
            int last = after;
            while (last >= 0 && last + 1 < rows.size() && rows.get(last + 1).depth() > depth) {
                last++;
            }
            int at = last < 0 ? Lines.end(text, form.offset()) : Lines.end(text, rows.get(last).offset());
            String added = Lines.lineBreak(text) + indentAt(after, depth) + line;
            Changes changes = new Changes(text);
            changes.insert(at, added);
            return new Edited(changes.list(), at + added.length(), "");
        });
    }

    private interface Writing {
        Edited with(String line);
    }

    private EditResult written(StepRow row, Writing writing) {
        Objections objections = new Objections(messages);
        Optional<Refused> broken = objections.toLines(Stream.concat(row.alternatives().stream(), Stream.of(row.text(),
                row.role(), row.manner(), row.verb(), row.delivery(), row.timing(), row.within(), row.modality())));
        if (broken.isPresent()) {
            return broken.get();
        }
        Optional<String> line = StepWriter.line(row, snippet);
        return line.isPresent() ? writing.with(line.get()) : objections.toRow(row);
    }

    public EditResult remove(int index) {
        if (isOutside(index)) {
            return messages.refused("NO_STEP");
        }
        int start = Lines.endAbove(text, Lines.start(text, rows.get(index).offset()));
        Changes changes = new Changes(text);
        changes.delete(start, end(lastOfBlock(index)));
        return new Edited(changes.list(), start, block(index));
    }

    public EditResult move(int index, boolean up) {
        if (isOutside(index)) {
            return messages.refused("NO_STEP");
        }
        if (up) {
            int before = siblingBefore(index);
            return before < 0 ? messages.refused("FIRST_STEP")
                    : relocate(index, Lines.endAbove(text, start(before)), indent(rows.get(before)));
        }
        int after = lastOfBlock(index) + 1;
        return after >= rows.size() || rows.get(after).depth() != rows.get(index).depth()
                ? messages.refused("LAST_STEP") : relocate(index, end(lastOfBlock(after)), indent(rows.get(after)));
    }

    /** Into the block of the step before it, as its last. */
    public EditResult indent(int index) {
        int before = isOutside(index) ? -1 : siblingBefore(index);
        if (before < 0 || !rows.get(before).kind().hasBlock()) {
            return messages.refused("NO_BLOCK_ABOVE");
        }
        int last = lastOfBlock(before);
        return relocate(index, end(last), indentAt(last, rows.get(index).depth() + 1));
    }

    /** Out of the block that it stands in, to right after that. */
    public EditResult outdent(int index) {
        if (isOutside(index) || rows.get(index).depth() == 0) {
            return messages.refused("ALREADY_OUT");
        }
        int parent = index;
        while (rows.get(parent).depth() >= rows.get(index).depth()) {
            parent--;
        }
        return relocate(index, end(lastOfBlock(parent)), indent(rows.get(parent)));
    }

    /** Puts the step below the line that ends at a place. */
    private Edited relocate(int index, int place, String indent) {
        StepRow row = rows.get(index);
        int start = start(index);
        int end = end(lastOfBlock(index));
        String old = indent(row);
        int above = Lines.reindent(text.substring(start, Lines.start(text, row.offset())), old, indent).length();
        Changes changes = new Changes(text);
        changes.delete(Lines.endAbove(text, start), end);
        String lineBreak = Lines.lineBreak(text);
        int caret = changes.moved(place) + lineBreak.length() + above + indent.length();
        changes.insert(place, lineBreak + Lines.reindent(text.substring(start, end), old, indent));
        return new Edited(changes.list(), caret, block(index));
    }

    private String block(int index) {
        int below = lastOfBlock(index) - index;
        return below == 0 ? "" : messages.text("WITH_BLOCK", below);
    }

    private boolean isOutside(int index) {
        return index < 0 || index >= rows.size();
    }

    private int lastOfBlock(int index) {
        int last = index;
        while (last + 1 < rows.size() && rows.get(last + 1).depth() > rows.get(index).depth()) {
            last++;
        }
        return last;
    }

    private int siblingBefore(int index) {
        int before = index - 1;
        while (before >= 0 && rows.get(before).depth() > rows.get(index).depth()) {
            before--;
        }
        return before >= 0 && rows.get(before).depth() == rows.get(index).depth() ? before : -1;
    }

    /** Where the step begins with the comments right above it. */
    private int start(int index) {
        int start = Lines.start(text, rows.get(index).offset());
        while (start > 0 && Lines.isComment(text, Lines.start(text, Lines.endAbove(text, start)))) {
            start = Lines.start(text, Lines.endAbove(text, start));
        }
        return start;
    }

    private int end(int index) {
        return Lines.end(text, rows.get(index).offset());
    }

    private String indent(StepRow row) {
        return Lines.indent(text, row.offset());
    }

    /** The indentation of a step of this depth below the row: that of one beside it, else deeper than the row above. */
    private String indentAt(int after, int depth) {
        for (int i = after; i >= 0 && rows.get(i).depth() >= depth; i--) {
            if (rows.get(i).depth() == depth) {
                return indent(rows.get(i));
            }
        }
        for (int i = after + 1; i < rows.size() && rows.get(i).depth() >= depth; i++) {
            if (rows.get(i).depth() == depth) {
                return indent(rows.get(i));
            }
        }
        return (depth == 0 ? Lines.indent(text, form.offset()) : indent(rows.get(after))) + INDENT;
    }
}
