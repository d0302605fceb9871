// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import phrasebook.diff.internal.merging.EntryMerge;
import phrasebook.diff.internal.merging.LineMerge;

/**
 * Brings two edits of one norm together, entry by entry and line by line, a line being a step. Layout and comments come
 * from whoever changed them. Numbers are no conflict: where both sides shifted them, they are counted anew.
 */
public final class Merge {

    private Merge() {
    }

    /**
     * Merges. What only one side changed is taken; what both changed alike is taken once; the rest is a conflict, as is
     * an entry that one side deleted while the other changed it or came to refer to it.
     *
     * @param references the ids that a piece of text refers to
     */
    public static Merged of(MergeSide base, MergeSide ours, MergeSide theirs,
            Function<String, Set<String>> references) {
        StringBuilder text = new StringBuilder();
        text.append(LineMerge.of(base.header(), ours.header(), theirs.header()));
        text.append(EntryMerge.of(base, ours, theirs, references));
        text.append(LineMerge.of(base.tail(), ours.tail(), theirs.tail()));
        String merged = withEnd(text.toString(), base, ours, theirs);
        return new Merged(merged, conflicts(merged));
    }

    /** A line break at the end, or none, as whoever changed it wants. */
    private static String withEnd(String text, MergeSide base, MergeSide ours, MergeSide theirs) {
        boolean changedByUs = isOpen(base) != isOpen(ours);
        boolean open = changedByUs ? isOpen(ours) : isOpen(theirs);
        return open && text.endsWith("\n") && !text.endsWith(ConflictMarks.THEIRS + "\n")
                ? text.substring(0, text.length() - 1) : text;
    }

    private static boolean isOpen(MergeSide side) {
        String last = !side.tail().isEmpty() ? side.tail() : side.blocks().isEmpty() ? side.header()
                : side.blocks().get(side.blocks().size() - 1).rest();
        return !last.isEmpty() && !last.endsWith("\n");
    }

    private static List<Integer> conflicts(String text) {
        List<Integer> lines = new ArrayList<>();
        int line = 0;
        for (String each : text.split("\n", -1)) {
            line++;
            if (each.equals(ConflictMarks.OURS)) {
                lines.add(line);
            }
        }
        return lines;
    }
}
