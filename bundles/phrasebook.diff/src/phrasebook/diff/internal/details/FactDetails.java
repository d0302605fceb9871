// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.details;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.diff.Aspect;
import phrasebook.diff.ChangeKind;
import phrasebook.diff.Detail;
import phrasebook.diff.Reason;
import phrasebook.diff.Where;
import phrasebook.diff.internal.content.Fact;
import phrasebook.diff.internal.matching.Alignment;
import phrasebook.diff.internal.matching.Order;

/** Compares what two steps, bans or entries say, aspect by aspect. */
public final class FactDetails {

    private final Where where;
    private final List<Detail> details = new ArrayList<>();

    private FactDetails(Where where) {
        this.where = where;
    }

    /** What differs, in the order of {@link Aspect}. */
    public static List<Detail> of(List<Fact> old, List<Fact> now, Where where) {
        if (old.equals(now)) {
            return List.of();
        }
        FactDetails result = new FactDetails(where);
        Map<Aspect, List<String>> before = byAspect(old);
        Map<Aspect, List<String>> after = byAspect(now);
        for (Aspect aspect : Aspect.values()) {
            List<String> olds = before.getOrDefault(aspect, List.of());
            List<String> news = after.getOrDefault(aspect, List.of());
            if (!olds.equals(news)) {
                result.compare(aspect, olds, news);
            }
        }
        return result.details;
    }

    private static Map<Aspect, List<String>> byAspect(List<Fact> facts) {
        Map<Aspect, List<String>> texts = new EnumMap<>(Aspect.class);
        facts.forEach(f -> texts.computeIfAbsent(f.aspect(), a -> new ArrayList<>(1)).add(f.text()));
        return texts;
    }

    private void compare(Aspect aspect, List<String> old, List<String> now) {
        int[] places = Alignment.of(old, now);
        boolean[] kept = Order.kept(places);
        int[] partners = Order.inverse(places, old.size());
        for (int i = 0; i < old.size(); i++) {
            if (partners[i] < 0) {
                add(ChangeKind.REMOVED, aspect, old.get(i), null, now.isEmpty());
            }
        }
        for (int j = 0; j < now.size(); j++) {
            if (places[j] < 0) {
                add(ChangeKind.ADDED, aspect, null, now.get(j), old.isEmpty());
                continue;
            }
            String before = old.get(places[j]);
            if (!before.equals(now.get(j))) {
                add(ChangeKind.CHANGED, aspect, before, now.get(j), false);
            }
            if (!kept[j]) {
                details.add(new Detail(ChangeKind.MOVED, aspect, where, before, now.get(j), Reason.PLACE_ONLY));
            }
        }
    }

    private void add(ChangeKind kind, Aspect aspect, @Nullable String before,
            @Nullable String after, boolean only) {
        // The only wording is no choice among several.
        Reason reason = aspect == Aspect.SPEECH && only ? Reason.WORDING : FactReasons.of(aspect, before, after);
        details.add(new Detail(kind, aspect, where, before, after, reason));
    }
}
