// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Norm;
import phrasebook.model.query.Withdrawals;

/** Pairs entries of one id, unless the two norms gave their ids independently of each other. */
final class ById {

    private static final double UNLIKE = 0.3;

    private ById() {
    }

    static void match(List<Candidate> old, List<Candidate> now, Matching matching) {
        Map<String, Integer> places = unique(now);
        List<int[]> pairs = new ArrayList<>();
        // What has an id in spite of its being withdrawn is another entry.
        places.keySet().removeAll(withdrawnBetween(old, now));
        unique(old).forEach((id, place) -> {
            Integer partner = places.get(id);
            if (partner != null && old.get(place).content.kind() == now.get(partner).content.kind()) {
                pairs.add(new int[] { place, partner });
            }
        });
        if (areByChance(pairs, old, now)) {
            matching.distrustIds();
        } else {
            pairs.forEach(p -> matching.pair(p[0], p[1]));
        }
    }

    private static Set<String> withdrawnBetween(List<Candidate> old, List<Candidate> now) {
        Set<String> withdrawn = withdrawn(now);
        if (!withdrawn.isEmpty()) {
            withdrawn.removeAll(withdrawn(old));
        }
        return withdrawn;
    }

    private static Set<String> withdrawn(List<Candidate> entries) {
        return !entries.isEmpty() && entries.get(0).content.element().eContainer() instanceof Norm norm
                ? new HashSet<>(Withdrawals.of(norm).keySet()) : new HashSet<>();
    }

    private static Map<String, Integer> unique(List<Candidate> entries) {
        Map<String, Integer> places = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            @Nullable String id = entries.get(i).content.id();
            if (id != null && !id.isEmpty() && places.put(id, i) != null) {
                twice.add(id);
            }
        }
        places.keySet().removeAll(twice);
        return places;
    }

    /**
     * Two documents that were imported each have ids P01, P02 … of their own. It shows in pairs that have nothing in
     * common: most of them, or a good part whose very texts stand under other ids. A rewritten entry is no sign of it.
     */
    private static boolean areByChance(List<int[]> pairs, List<Candidate> old, List<Candidate> now) {
        Set<String> texts = new HashSet<>();
        int unlike = 0;
        int elsewhere = 0;
        for (int[] pair : pairs) {
            Candidate before = old.get(pair[0]);
            Candidate after = now.get(pair[1]);
            if (!before.content.text().equals(after.content.text())) {
                if (texts.isEmpty()) {
                    now.forEach(c -> texts.add(c.content.text()));
                }
                unlike += before.likeness(after) < UNLIKE ? 1 : 0;
                elsewhere += texts.contains(before.content.text()) ? 1 : 0;
            }
        }
        return unlike >= 3 && unlike * 2 > pairs.size() || elsewhere >= 3 && elsewhere * 10 >= pairs.size();
    }
}
