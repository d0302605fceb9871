// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.diff.Change;
import phrasebook.diff.Comparison;
import phrasebook.diff.EntryKind;
import phrasebook.diff.Renumbering;
import phrasebook.diff.Side;
import phrasebook.diff.internal.merging.EntryEdits;

/**
 * Takes single changes of a comparison over from one of its norms into the other: what it says there is said here, in
 * the fewest edits of the text. Numbers, comments and layout stay, and nothing else changes.
 */
public final class Takeover {

    private final EntryEdits entries;
    private final boolean intoNew;

    /**
     * Between the two norms of a comparison.
     *
     * @param old its old norm, {@code now} its new one
     * @param intoNew whether the new norm is edited so that it says what the old one says, rather than the other
     *     way round
     */
    public Takeover(Comparison comparison, MergeSide old, MergeSide now, boolean intoNew) {
        this.intoNew = intoNew;
        this.entries = intoNew ? new EntryEdits(old, now, comparison.sharesIds())
                : new EntryEdits(now, old, comparison.sharesIds());
    }

    /** The edits that undo the change, or make it, in the norm that is edited; none overlap, and they rise. */
    public List<TextEdit> edits(Change change) {
        if (change.entry() == EntryKind.NORM) {
            return entries.header();
        }
        List<Integer> olds = places(change.before(), change.merged());
        List<Integer> news = places(change.after(), change.parts());
        List<TextEdit> edits = new ArrayList<>(
                intoNew ? entries.of(olds, news, change.isMoved()) : entries.of(news, olds, change.isMoved()));
        // What comes in at a place comes before what goes from there.
        edits.sort(Comparator.comparingInt(TextEdit::offset).thenComparingInt(TextEdit::length));
        return edits;
    }

    /** The edits that give each entry of the run its other number. */
    public List<TextEdit> edits(Renumbering renumbering) {
        return renumbering.entries().stream()
                .map(n -> intoNew ? entries.number(n.newIndex(), n.from()) : entries.number(n.oldIndex(), n.to()))
                .sorted(Comparator.comparingInt(TextEdit::offset)).toList();
    }

    /** The place of the entry that is the same on both sides comes first. */
    private static List<Integer> places(@Nullable Side first, List<Side> more) {
        List<Integer> places = new ArrayList<>();
        if (first != null) {
            places.add(first.index());
        }
        more.forEach(side -> places.add(side.index()));
        return places;
    }
}
