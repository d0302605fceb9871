// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Pairs entries that are alike, the most alike first. Only pairs for which something speaks are looked at: neighbours
 * of pairs that are known, entries of one number, and entries that share rare shingles; so the work grows with the
 * number of entries alone.
 */
final class ByLikeness {

    private static final double ALIKE = 0.5;
    private static final double ALIKE_IN_PLACE = 0.35;
    private static final int NEIGHBOURS = 12;

    private final List<Candidate> old;
    private final List<Candidate> now;
    private final Matching matching;
    private final List<Pair> pairs = new ArrayList<>();
    private final Set<Long> seen = new HashSet<>();

    private ByLikeness(List<Candidate> old, List<Candidate> now, Matching matching) {
        this.old = old;
        this.now = now;
        this.matching = matching;
    }

    private record Pair(int before, int after, double likeness, boolean inPlace) {
    }

    static void match(List<Candidate> old, List<Candidate> now, Matching matching) {
        // What the first round finds gives the second more neighbours.
        for (int round = 0; round < 2; round++) {
            new ByLikeness(old, now, matching).match();
        }
    }

    private void match() {
        int[] free = IntStream.range(0, old.size()).filter(i -> matching.newOf(i) < 0).toArray();
        if (free.length == 0) {
            return;
        }
        neighbours(free);
        sameNumbers(free);
        new RareShingles(now, matching).candidates(old, free, this::consider);
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed().thenComparing(p -> !p.inPlace())
                .thenComparing(p -> Math.abs(p.before() - p.after())));
        for (Pair pair : pairs) {
            if (matching.isFree(pair.before(), pair.after())) {
                matching.pair(pair.before(), pair.after());
            }
        }
    }

    private void consider(int before, int after, boolean inPlace) {
        if (matching.isFree(before, after) && seen.add((long) before << 32 | after)) {
            double likeness = old.get(before).likeness(now.get(after));
            if (likeness >= (inPlace ? ALIKE_IN_PLACE : ALIKE)) {
                pairs.add(new Pair(before, after, likeness, inPlace));
            }
        }
    }

    private void consider(int before, int after) {
        consider(before, after, false);
    }

    private void neighbours(int[] free) {
        for (int i : free) {
            for (int j : following(i)) {
                consider(i, j, true);
            }
            for (int j : preceding(i)) {
                consider(i, j, true);
            }
        }
    }

    /** The free entries that follow the partner of the nearest entry before. */
    private int[] following(int i) {
        int before = i - 1;
        while (before >= 0 && i - before <= NEIGHBOURS && matching.newOf(before) < 0) {
            before--;
        }
        int from = before < 0 ? 0 : matching.newOf(before) + 1;
        return before >= 0 && from == 0 ? new int[0] : IntStream.range(from, Math.min(now.size(), from + NEIGHBOURS))
                .takeWhile(j -> matching.oldOf(j) < 0).toArray();
    }

    /** The free entries that precede the partner of the nearest entry after. */
    private int[] preceding(int i) {
        int after = i + 1;
        while (after < old.size() && after - i <= NEIGHBOURS && matching.newOf(after) < 0) {
            after++;
        }
        int to = after >= old.size() ? now.size() - 1 : matching.newOf(after) - 1;
        return to < 0 ? new int[0] : IntStream.rangeClosed(Math.max(0, to - NEIGHBOURS + 1), to)
                .map(j -> to - (j - Math.max(0, to - NEIGHBOURS + 1))).takeWhile(j -> matching.oldOf(j) < 0).toArray();
    }

    private void sameNumbers(int[] free) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int j = 0; j < now.size(); j++) {
            if (matching.oldOf(j) < 0 && !now.get(j).content.number().isEmpty()) {
                places.computeIfAbsent(now.get(j).content.number(), k -> new ArrayList<>(1)).add(j);
            }
        }
        for (int i : free) {
            List<Integer> same = places.getOrDefault(old.get(i).content.number(), List.of());
            same.stream().limit(NEIGHBOURS).forEach(j -> consider(i, j));
        }
    }
}
