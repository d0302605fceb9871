// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;

import phrasebook.diff.internal.content.Content;

/** Finds entries that one was split into, and, the other way round, entries that were merged into one. */
public final class Parts {

    private static final int NEIGHBOURS = 3;
    private static final int FEWEST_SHINGLES = 4;
    private static final double FROM_THERE = 0.6;
    private static final double GONE = 0.5;

    private final List<Candidate> wholes;
    private final List<Candidate> parts;
    private final Map<Integer, List<Integer>> found = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();

    private Parts(List<Content> wholes, List<Content> parts) {
        this.wholes = Candidate.all(wholes);
        this.parts = Candidate.all(parts);
    }

    /**
     * The further parts of each whole that was taken apart, by its place.
     *
     * @param partner the place of the part that is still the same entry as the whole, or -1
     * @param whole the place of the whole that a part is still the same entry as, or -1
     */
    public static Map<Integer, List<Integer>> of(List<Content> wholes, List<Content> parts, IntUnaryOperator partner,
            IntUnaryOperator whole) {
        Parts result = new Parts(wholes, parts);
        for (int i = 0; i < wholes.size(); i++) {
            int j = partner.applyAsInt(i);
            if (j >= 0 && !wholes.get(i).text().equals(parts.get(j).text())) {
                result.search(i, j, whole);
            }
        }
        return result.found;
    }

    private void search(int i, int j, IntUnaryOperator whole) {
        Shingles all = wholes.get(i).body();
        Shingles lost = all.without(parts.get(j).body());
        for (int k = Math.max(0, j - NEIGHBOURS); k <= j + NEIGHBOURS && k < parts.size(); k++) {
            if (whole.applyAsInt(k) < 0 && parts.get(k).content.kind() == wholes.get(i).content.kind()
                    && !taken.contains(k) && isPart(parts.get(k).body(), all, lost)) {
                found.computeIfAbsent(i, p -> new ArrayList<>(1)).add(k);
                taken.add(k);
                lost = lost.without(parts.get(k).body());
            }
        }
    }

    private static boolean isPart(Shingles part, Shingles all, Shingles lost) {
        return part.size() >= FEWEST_SHINGLES && lost.size() >= FEWEST_SHINGLES && part.shareIn(all) >= FROM_THERE
                && part.shareIn(lost) >= GONE;
    }
}
