// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import phrasebook.diff.internal.content.Content;

/** Finds entries that one was split into, and, the other way round, entries that were merged into one. */
public final class Parts {

    /** How many of the nearest entries that nothing was paired with are looked at on either side. */
    private static final int NEIGHBOURS = 12;
    private static final int FEWEST_SHINGLES = 4;
    private static final double FROM_THERE = 0.6;
    private static final double GONE = 0.5;

    private final List<Candidate> wholes;
    private final List<Candidate> parts;
    private final Map<Integer, List<Integer>> found = new HashMap<>();
    private final NavigableSet<Integer> free = new TreeSet<>();

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
        IntStream.range(0, parts.size()).filter(k -> whole.applyAsInt(k) < 0).forEach(result.free::add);
        for (int i = 0; i < wholes.size(); i++) {
            int j = partner.applyAsInt(i);
            if (j >= 0 && !result.free.isEmpty() && !wholes.get(i).text().equals(parts.get(j).text())) {
                result.search(i, j);
            }
        }
        return result.found;
    }

    private void search(int i, int j) {
        Shingles all = wholes.get(i).body();
        Shingles lost = all.without(parts.get(j).body());
        List<Integer> places = new ArrayList<>();
        free.headSet(j, false).descendingSet().stream().limit(NEIGHBOURS).forEach(places::add);
        places.addAll(free.tailSet(j).stream().limit(NEIGHBOURS).toList());
        places.sort(Comparator.comparingInt(k -> Math.abs(k - j)));
        List<Integer> of = new ArrayList<>(1);
        for (int k : places) {
            if (parts.get(k).content.kind() == wholes.get(i).content.kind() && isPart(parts.get(k).body(), all, lost)) {
                of.add(k);
                free.remove(k);
                lost = lost.without(parts.get(k).body());
            }
        }
        if (!of.isEmpty()) {
            of.sort(null);
            found.put(i, of);
        }
    }

    private static boolean isPart(Shingles part, Shingles all, Shingles lost) {
        return part.size() >= FEWEST_SHINGLES && lost.size() >= FEWEST_SHINGLES && part.shareIn(all) >= FROM_THERE
                && part.shareIn(lost) >= GONE;
    }
}
