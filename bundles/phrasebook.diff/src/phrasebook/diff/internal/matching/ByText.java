// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import phrasebook.diff.internal.content.Content;

/** Pairs entries that say the same, those of one number first, then in their order. */
final class ByText {

    private ByText() {
    }

    static void match(List<Candidate> old, List<Candidate> now, Matching matching) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int j = 0; j < now.size(); j++) {
            if (matching.oldOf(j) < 0) {
                places.computeIfAbsent(key(now.get(j).content), k -> new ArrayList<>(1)).add(j);
            }
        }
        match(old, now, places, true, matching);
        match(old, now, places, false, matching);
    }

    private static void match(List<Candidate> old, List<Candidate> now, Map<String, List<Integer>> places,
            boolean byNumber, Matching matching) {
        for (int i = 0; i < old.size(); i++) {
            if (matching.newOf(i) < 0) {
                Content content = old.get(i).content;
                List<Integer> free = places.getOrDefault(key(content), List.of());
                for (int at = 0; at < free.size(); at++) {
                    int j = free.get(at);
                    if (!byNumber || now.get(j).content.number().equals(content.number())) {
                        matching.pair(i, j);
                        free.remove(at);
                        break;
                    }
                }
            }
        }
    }

    private static String key(Content content) {
        return content.kind() + content.text();
    }
}
