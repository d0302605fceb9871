// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff;

import java.util.List;
import java.util.Objects;

import phrasebook.diff.internal.content.Content;
import phrasebook.diff.internal.content.Labels;
import phrasebook.diff.internal.matching.Homes;
import phrasebook.diff.internal.matching.Matcher;
import phrasebook.diff.internal.matching.Matching;
import phrasebook.model.Norm;

/** Which entry of one norm is which of another, found as {@link Comparison} finds it, without saying what changed. */
public final class EntryPairs {

    private final List<Content> old;
    private final List<Content> now;
    private final Matching matching;
    private final boolean[] kept;

    private EntryPairs(List<Content> old, List<Content> now) {
        this.old = old;
        this.now = now;
        this.matching = Matcher.match(old, now);
        this.kept = new Homes(old, now, matching.oldPlaces()).kept();
    }

    /** Pairs the entries of two norms. The work grows with their size. */
    public static EntryPairs of(Norm oldNorm, Norm newNorm) {
        return new EntryPairs(Content.all(oldNorm, Labels.OWN), Content.all(newNorm, Labels.OWN));
    }

    /** All entries of a norm, in their order. */
    public static List<Side> entries(Norm norm) {
        return Content.all(norm, Labels.OWN).stream().map(Content::side).toList();
    }

    /** The place among the old norm's elements of the new norm's entry at that place, or -1. */
    public int oldOf(int place) {
        return matching.oldOf(place);
    }

    /** The place among the new norm's elements of the old norm's entry at that place, or -1. */
    public int newOf(int place) {
        return matching.newOf(place);
    }

    /** Whether the new norm's entry at that place stood there with the same words and id, whatever its number. */
    public boolean isSame(int place) {
        int before = matching.oldOf(place);
        return before >= 0 && kept[place] && old.get(before).text().equals(now.get(place).text())
                && Objects.equals(old.get(before).id(), now.get(place).id());
    }
}
