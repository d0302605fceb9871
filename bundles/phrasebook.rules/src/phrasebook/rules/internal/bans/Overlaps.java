// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.bans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import phrasebook.rules.matching.BanMatcher;
import phrasebook.rules.matching.BanMatcher.Hit;

/** Wordings of different bans that forbid the same. */
record Overlaps(List<Overlap> all) {

    /**
     * A wording that need not be there.
     *
     * @param wording its place among all
     * @param other the wording that forbids the same, or more
     * @param verbatim whether the other is found in it; else the two come to the same in the same situation
     */
    record Overlap(int wording, int other, boolean verbatim) {
    }

    /** A wording: the place of its ban, the situation of that, and its spellings. */
    record Key(int ban, String trigger, List<String> spellings) {

        @Override
        public int hashCode() {
            return 31 * trigger.hashCode() + spellings.hashCode();
        }
    }

    /** At most one for a wording, in the order of the wordings. */
    static Overlaps of(List<Key> keys) {
        BanMatcher matcher = BanMatcher.of(keys.stream().map(Key::spellings).toList());
        Map<List<Object>, Integer> byMeaning = new HashMap<>();
        List<Overlap> found = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            int wording = i;
            Optional<Overlap> alike = alike(keys, wording, byMeaning);
            verbatim(keys, wording, matcher).or(() -> alike).ifPresent(found::add);
        }
        return new Overlaps(found);
    }

    private static Optional<Overlap> verbatim(List<Key> keys, int wording, BanMatcher matcher) {
        return matcher.hits(text(keys, wording)).stream().mapToInt(Hit::wording).distinct()
                .filter(other -> keys.get(other).ban() != keys.get(wording).ban())
                .filter(other -> other < wording || !holds(keys, other, wording)).boxed().findFirst()
                .map(other -> new Overlap(wording, other, true));
    }

    /** Whether a wording holds another. */
    private static boolean holds(List<Key> keys, int whole, int part) {
        return !BanMatcher.of(List.of(keys.get(part).spellings())).hits(text(keys, whole)).isEmpty();
    }

    private static String text(List<Key> keys, int wording) {
        return keys.get(wording).spellings().get(0);
    }

    private static Optional<Overlap> alike(List<Key> keys, int wording, Map<List<Object>, Integer> byMeaning) {
        Key key = keys.get(wording);
        Meaning trigger = Trigger.of(key.trigger()).meaning();
        Meaning meaning = Meaning.of(text(keys, wording));
        if (trigger.concepts().isEmpty() || meaning.concepts().size() < 2) {
            return Optional.empty();
        }
        Integer first = byMeaning.putIfAbsent(List.of(trigger.words(), meaning.words()), wording);
        return first == null || keys.get(first).ban() == key.ban() ? Optional.empty()
                : Optional.of(new Overlap(wording, first, false));
    }
}
