// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.matching;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.diff.internal.content.Content;

/** Pairs entries that say the same, those of one number first, then in their order. */
final class ByText {

    private ByText() {
    }

    static void match(List<Candidate> old, List<Candidate> now, Matching matching) {
        match(old, now, matching, content -> content.number() + " " + text(content));
        match(old, now, matching, ByText::text);
    }

    private static String text(Content content) {
        return content.kind() + content.text();
    }

    private static void match(List<Candidate> old, List<Candidate> now, Matching matching,
            Function<Content, String> key) {
        Map<String, Deque<Integer>> free = new HashMap<>();
        for (int j = 0; j < now.size(); j++) {
            if (matching.oldOf(j) < 0) {
                free.computeIfAbsent(key.apply(now.get(j).content), k -> new ArrayDeque<>(1)).add(j);
            }
        }
        for (int i = 0; i < old.size(); i++) {
            if (matching.newOf(i) < 0) {
                @Nullable Deque<Integer> same = free.get(key.apply(old.get(i).content));
                @Nullable Integer place = same == null ? null : same.poll();
                if (place != null) {
                    matching.pair(i, place);
                }
            }
        }
    }
}
