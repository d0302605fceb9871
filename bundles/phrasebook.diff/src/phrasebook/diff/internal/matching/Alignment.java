// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/** Which item of one short list is which of another: steps, wordings, paragraphs. */
public final class Alignment {

    private static final double ALIKE = 0.5;
    private static final double ALIKE_ELSEWHERE = 0.8;
    // Beyond this many items only equal ones are looked for.
    private static final int MOST_PAIRS = 10_000;

    private final List<String> old;
    private final List<String> now;
    private final int[] toNew;
    private final int[] toOld;

    private Alignment(List<String> old, List<String> now) {
        this.old = old;
        this.now = now;
        this.toNew = new int[old.size()];
        this.toOld = new int[now.size()];
        Arrays.fill(toNew, -1);
        Arrays.fill(toOld, -1);
    }

    /**
     * Aligns two lists.
     *
     * @param old texts of which equal ones are the same item
     * @param oldKinds what each item is; one of another kind is never the same
     * @return for each new item the place of the old one, or -1
     */
    public static int[] of(List<String> old, List<String> now, List<?> oldKinds, List<?> newKinds) {
        Alignment alignment = new Alignment(old, now);
        List<int[]> gaps = alignment.equalInOrder();
        gaps.forEach(gap -> alignment.alikeIn(gap, oldKinds, newKinds));
        alignment.equalElsewhere();
        alignment.alike(all(old.size()), all(now.size()), oldKinds, newKinds, ALIKE_ELSEWHERE);
        return alignment.toOld;
    }

    /** Aligns two lists whose items are all of one kind. */
    public static int[] of(List<String> old, List<String> now) {
        return of(old, now, Collections.nCopies(old.size(), ""),
                Collections.nCopies(now.size(), ""));
    }

    private void match(int before, int after) {
        toNew[before] = after;
        toOld[after] = before;
    }

    /** Pairs what Myers' algorithm leaves in place; gives the gaps, as places from and to of both lists. */
    private List<int[]> equalInOrder() {
        List<int[]> gaps = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            while (i < delta.getSource().getPosition()) {
                match(i++, j++);
            }
            int iEnd = i + delta.getSource().size();
            int jEnd = j + delta.getTarget().size();
            gaps.add(new int[] { i, iEnd, j, jEnd });
            i = iEnd;
            j = jEnd;
        }
        while (i < old.size()) {
            match(i++, j++);
        }
        return gaps;
    }

    private void alikeIn(int[] gap, List<?> oldKinds, List<?> newKinds) {
        boolean single = gap[1] - gap[0] == 1 && gap[3] - gap[2] == 1;
        if (single && oldKinds.get(gap[0]).equals(newKinds.get(gap[2]))) {
            match(gap[0], gap[2]);
        } else {
            alike(range(gap[0], gap[1]), range(gap[2], gap[3]), oldKinds, newKinds, ALIKE);
        }
    }

    private void equalElsewhere() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = old.size() - 1; i >= 0; i--) {
            if (toNew[i] < 0) {
                places.put(old.get(i), i);
            }
        }
        for (int j = 0; j < now.size(); j++) {
            Integer place = toOld[j] < 0 ? places.remove(now.get(j)) : null;
            if (place != null) {
                match(place, j);
            }
        }
    }

    private record Pair(int before, int after, double likeness) {
    }

    private void alike(int[] olds, int[] news, List<?> oldKinds, List<?> newKinds, double threshold) {
        int[] freeOld = Arrays.stream(olds).filter(i -> toNew[i] < 0).toArray();
        int[] freeNew = Arrays.stream(news).filter(j -> toOld[j] < 0).toArray();
        if ((long) freeOld.length * freeNew.length > MOST_PAIRS) {
            return;
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i : freeOld) {
            Shingles shingles = Shingles.of(old.get(i));
            for (int j : freeNew) {
                double likeness = oldKinds.get(i).equals(newKinds.get(j))
                        ? shingles.likeness(Shingles.of(now.get(j)))
                        : 0;
                if (likeness >= threshold) {
                    pairs.add(new Pair(i, j, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        for (Pair pair : pairs) {
            if (toNew[pair.before()] < 0 && toOld[pair.after()] < 0) {
                match(pair.before(), pair.after());
            }
        }
    }

    private static int[] all(int size) {
        return range(0, size);
    }

    private static int[] range(int from, int to) {
        int[] range = new int[to - from];
        Arrays.setAll(range, i -> from + i);
        return range;
    }
}
