// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.matching;

import java.util.List;
import java.util.Set;

import phrasebook.diff.EntryKind;
import phrasebook.diff.internal.content.Content;

/** Which entries stand under the same heading as before, and in the same order. */
public final class Homes {

    private static final Set<EntryKind> RULES = Set.of(EntryKind.PHRASE, EntryKind.BAN, EntryKind.PROVISION);

    private final List<Content> now;
    private final int[] toOld;
    private final int[] toNew;
    private final int[] oldHeadings;
    private final int[] newHeadings;

    /**
     * Of two norms whose entries are paired.
     *
     * @param toOld for each new entry the place of the old one, or -1
     */
    public Homes(List<Content> old, List<Content> now, int[] toOld) {
        this.now = now;
        this.toOld = toOld;
        this.toNew = Order.inverse(toOld, old.size());
        this.oldHeadings = headings(old);
        this.newHeadings = headings(now);
    }

    /** For each entry the place of the nearest heading before it, or -1. */
    private static int[] headings(List<Content> entries) {
        int[] headings = new int[entries.size()];
        int last = -1;
        for (int i = 0; i < headings.length; i++) {
            last = entries.get(i).kind() == EntryKind.DIVISION ? i : last;
            headings[i] = last;
        }
        return headings;
    }

    /** Whether the new norm's entry at that place stood under another heading, both headings being in both norms. */
    public boolean isOther(int place) {
        int before = toOld[place];
        if (before < 0 || !RULES.contains(now.get(place).kind())) {
            return false;
        }
        int old = oldHeadings[before];
        int heading = newHeadings[place];
        return old >= 0 && heading >= 0 && toNew[old] >= 0 && toOld[heading] >= 0 && toNew[old] != heading;
    }

    /** For each new entry whether it kept its place among those that were there before. */
    public boolean[] kept() {
        int[] places = toOld.clone();
        for (int j = 0; j < places.length; j++) {
            // The entry went past the heading, rather than the heading past the entry.
            places[j] = isOther(j) ? -1 : places[j];
        }
        return Order.kept(places);
    }
}
