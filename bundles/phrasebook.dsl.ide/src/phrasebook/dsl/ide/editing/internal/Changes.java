// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import phrasebook.dsl.ide.TextChange;
import phrasebook.dsl.ide.editing.EntryEdit;

/** Gathers the changes of one edit. What would change nothing is left out, and changes at one place become one. */
public final class Changes {

    private final String text;
    private final List<TextChange> changes = new ArrayList<>();

    public Changes(String text) {
        this.text = text;
    }

    public void replace(int from, int to, String by) {
        if (!text.substring(from, to).equals(by)) {
            changes.add(new TextChange(from, to - from, by));
        }
    }

    public void insert(int at, String what) {
        replace(at, at, what);
    }

    public void delete(int from, int to) {
        replace(from, to, "");
    }

    /** Replaces what differs between the piece as it is and as it shall be, from the first difference to the last. */
    public void rewrite(int from, int to, String by) {
        int common = 0;
        int shorter = Math.min(to - from, by.length());
        while (common < shorter && text.charAt(from + common) == by.charAt(common)) {
            common++;
        }
        int tail = 0;
        while (tail < shorter - common && text.charAt(to - tail - 1) == by.charAt(by.length() - tail - 1)) {
            tail++;
        }
        replace(from + common, to - tail, by.substring(common, by.length() - tail));
    }

    public void addAll(List<TextChange> more) {
        changes.addAll(more);
    }

    /** The changes by place; where one inserts and another replaces, the insertion comes first. */
    public List<TextChange> list() {
        List<TextChange> sorted = new ArrayList<>(changes);
        sorted.sort(Comparator.comparingInt(TextChange::offset).thenComparingInt(TextChange::length));
        List<TextChange> merged = new ArrayList<>();
        for (TextChange change : sorted) {
            TextChange last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && last.offset() + last.length() == change.offset()) {
                merged.set(merged.size() - 1, new TextChange(last.offset(), last.length() + change.length(),
                        last.text() + change.text()));
            } else {
                merged.add(change);
            }
        }
        return List.copyOf(merged);
    }

    /** Where a place stands after the changes before it. What is inserted at the place itself comes after it. */
    public int moved(int offset) {
        int delta = 0;
        for (TextChange change : changes) {
            if (change.offset() < offset) {
                int end = Math.min(change.offset() + change.length(), offset);
                delta += change.text().length() - (end - change.offset());
            }
        }
        return offset + delta;
    }

    /** A piece of the text after the changes that lie in it. */
    public String piece(int from, int to) {
        return TextChange.apply(text.substring(from, to), list().stream()
                .filter(c -> c.offset() >= from && c.offset() + c.length() <= to)
                .map(c -> new TextChange(c.offset() - from, c.length(), c.text())).toList());
    }

    /** The edit, if anything changes. */
    public Optional<EntryEdit> edit(int caret) {
        return changes.isEmpty() ? Optional.empty() : Optional.of(new EntryEdit(list(), caret, 0));
    }
}
