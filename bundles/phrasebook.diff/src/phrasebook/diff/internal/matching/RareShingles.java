// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An inverted index: which free entries of the new norm hold a shingle that few others hold. */
final class RareShingles {

    // A shingle that stands in more entries than this says nothing about any of them.
    private static final int MOST_ENTRIES = 24;
    private static final int ASKED = 40;
    private static final int LOOKED_AT = 6;

    private final Map<Integer, int[]> postings = new HashMap<>();

    /** Takes a pair to look at. */
    interface Pairs {
        void take(int before, int after);
    }

    RareShingles(List<Candidate> now, Matching matching) {
        for (int j = 0; j < now.size(); j++) {
            if (matching.oldOf(j) < 0) {
                add(now.get(j).situation(), j);
                add(now.get(j).body(), j);
            }
        }
    }

    /** A list is its length and then its entries; a full one gets longer in its count alone. */
    private void add(Shingles shingles, int entry) {
        for (int pair : shingles.pairs()) {
            int[] list = postings.computeIfAbsent(pair, p -> new int[] { 0, 0, 0 });
            int length = list[0];
            if (length > 0 && length <= MOST_ENTRIES && list[length] == entry) {
                continue;
            }
            if (length < MOST_ENTRIES) {
                if (length + 1 == list.length) {
                    list = Arrays.copyOf(list, 2 * list.length);
                    postings.put(pair, list);
                }
                list[length + 1] = entry;
            }
            list[0] = Math.min(length + 1, MOST_ENTRIES + 1);
        }
    }

    /** Proposes for each free old entry the new ones that share most rare shingles with it. */
    void candidates(List<Candidate> old, int[] free, Pairs pairs) {
        for (int i : free) {
            Map<Integer, Integer> counts = new HashMap<>();
            count(old.get(i).situation(), counts);
            count(old.get(i).body(), counts);
            int before = i;
            counts.entrySet().stream()
                    .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(LOOKED_AT).forEach(e -> pairs.take(before, e.getKey()));
        }
    }

    private void count(Shingles shingles, Map<Integer, Integer> counts) {
        int asked = 0;
        for (int pair : shingles.pairs()) {
            int[] list = postings.get(pair);
            if (list != null && list[0] <= MOST_ENTRIES && asked++ < ASKED) {
                for (int k = 1; k <= list[0]; k++) {
                    counts.merge(list[k], 1, Integer::sum);
                }
            }
        }
    }
}
