// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import phrasebook.diff.internal.content.Content;
import phrasebook.diff.internal.content.Labels;
import phrasebook.diff.internal.matching.Matcher;
import phrasebook.diff.internal.matching.Matching;
import phrasebook.diff.internal.matching.Order;
import phrasebook.model.Norm;

/**
 * One entry in the three states of the norm: its place in each, -1 where it is not there, and whether the sides moved
 * it.
 */
record Node(int base, int ours, int theirs, boolean movedByUs, boolean movedByThem) {

    /** Every entry of any of the three: those of the base in its order, then those that were added. */
    static List<Node> all(Norm base, Norm ours, Norm theirs) {
        List<Content> bases = Content.all(base, Labels.OWN);
        List<Content> mine = Content.all(ours, Labels.OWN);
        List<Content> others = Content.all(theirs, Labels.OWN);
        int[] toUs = pairs(bases, mine);
        int[] toThem = pairs(bases, others);
        int[] fromUs = Order.inverse(toUs, mine.size());
        int[] fromThem = Order.inverse(toThem, others.size());
        boolean[] keptByUs = Order.kept(fromUs);
        boolean[] keptByThem = Order.kept(fromThem);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < bases.size(); i++) {
            int j = toUs[i];
            int k = toThem[i];
            nodes.add(new Node(i, j, k, j >= 0 && !keptByUs[j], k >= 0 && !keptByThem[k]));
        }
        added(mine, others, fromUs, fromThem, nodes);
        return nodes;
    }

    /**
     * For each entry of the base its place on the side. One that has another id there is another one, however alike.
     */
    private static int[] pairs(List<Content> bases, List<Content> side) {
        Matching matching = Matcher.match(bases, side);
        int[] pairs = new int[bases.size()];
        for (int i = 0; i < pairs.length; i++) {
            int place = matching.newOf(i);
            String id = bases.get(i).id();
            String other = place < 0 ? null : side.get(place).id();
            boolean same = !matching.sharesIds() || id == null || other == null || id.equals(other);
            pairs[i] = same ? place : -1;
        }
        return pairs;
    }

    private static void added(List<Content> mine, List<Content> others, int[] fromUs, int[] fromThem,
            List<Node> nodes) {
        boolean[] taken = new boolean[others.size()];
        for (int j = 0; j < mine.size(); j++) {
            if (fromUs[j] < 0) {
                int k = 0;
                while (k < others.size() && (taken[k] || fromThem[k] >= 0 || !isSame(mine.get(j), others.get(k)))) {
                    k++;
                }
                boolean both = k < others.size();
                if (both) {
                    taken[k] = true;
                }
                nodes.add(new Node(-1, j, both ? k : -1, false, false));
            }
        }
        for (int k = 0; k < others.size(); k++) {
            if (fromThem[k] < 0 && !taken[k]) {
                nodes.add(new Node(-1, -1, k, false, false));
            }
        }
    }

    /** Both sides added it: under one id, or in the same words without any. */
    private static boolean isSame(Content one, Content other) {
        return one.kind() == other.kind() && Objects.equals(one.id(), other.id())
                && (one.id() != null || one.text().equals(other.text()));
    }

    int place(boolean inOurs) {
        return inOurs ? ours : theirs;
    }

    /** Whether that side says where the entry stands, having added or moved it. */
    boolean isPlacedBy(boolean us) {
        return place(us) >= 0 && (base < 0 || (us ? movedByUs : movedByThem));
    }
}
