// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

import phrasebook.diff.merge.ConflictMarks;

/** Three texts merged line by line. */
public final class LineMerge {

    private final List<String> base;
    private final StringBuilder out = new StringBuilder();

    private LineMerge(List<String> base) {
        this.base = base;
    }

    /** Base lines from and to that one side replaced. */
    private record Hunk(int from, int to, List<String> lines, boolean ours) {

        boolean overlaps(int start, int end) {
            boolean insertions = from == to && start == end && from == start;
            return insertions || from < end && start < to;
        }
    }

    /** The merged text; what both sides changed differently stands between marks. */
    public static String of(String base, String ours, String theirs) {
        if (ours.equals(theirs) || base.equals(theirs)) {
            return closed(ours);
        }
        if (base.equals(ours)) {
            return closed(theirs);
        }
        List<String> lines = lines(base);
        LineMerge merge = new LineMerge(lines);
        merge.merge(hunks(lines, lines(ours), true), hunks(lines, lines(theirs), false));
        return merge.out.toString();
    }

    /** Both texts between marks, as far as they differ: an empty one is what the side deleted. */
    static String conflict(String ours, String theirs) {
        LineMerge merge = new LineMerge(List.of());
        merge.conflict(lines(ours), lines(theirs));
        return merge.out.toString();
    }

    private static String closed(String text) {
        return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    }

    static List<String> lines(String text) {
        return closed(text).lines().toList();
    }

    private static List<Hunk> hunks(List<String> base, List<String> side, boolean ours) {
        List<Hunk> hunks = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(base, side).getDeltas()) {
            int from = delta.getSource().getPosition();
            List<String> old = delta.getSource().getLines();
            List<String> now = delta.getTarget().getLines();
            if (old.size() == now.size()) {
                for (int i = 0; i < old.size(); i++) {
                    hunks.add(new Hunk(from + i, from + i + 1, List.of(now.get(i)), ours));
                }
            } else {
                hunks.add(new Hunk(from, from + old.size(), now, ours));
            }
        }
        return hunks;
    }

    private void merge(List<Hunk> ours, List<Hunk> theirs) {
        List<Hunk> all = new ArrayList<>(ours);
        all.addAll(theirs);
        all.sort(Comparator.comparingInt(Hunk::from).thenComparingInt(Hunk::to));
        int at = 0;
        for (int i = 0; i < all.size();) {
            List<Hunk> group = new ArrayList<>();
            int from = all.get(i).from();
            int to = all.get(i).to();
            group.add(all.get(i++));
            while (i < all.size() && all.get(i).overlaps(from, to)) {
                to = Math.max(to, all.get(i).to());
                group.add(all.get(i++));
            }
            put(base.subList(at, from));
            resolve(group, from, to);
            at = to;
        }
        put(base.subList(at, base.size()));
    }

    private void resolve(List<Hunk> group, int from, int to) {
        List<String> old = base.subList(from, to);
        List<String> mine = applied(group, from, to, true);
        List<String> other = applied(group, from, to, false);
        if (mine.equals(other) || other.equals(old)) {
            put(mine);
        } else if (mine.equals(old)) {
            put(other);
        } else {
            conflict(mine, other);
        }
    }

    private List<String> applied(List<Hunk> group, int from, int to, boolean ours) {
        List<String> lines = new ArrayList<>();
        int at = from;
        for (Hunk hunk : group) {
            if (hunk.ours() == ours) {
                lines.addAll(base.subList(at, hunk.from()));
                lines.addAll(hunk.lines());
                at = hunk.to();
            }
        }
        lines.addAll(base.subList(at, to));
        return lines;
    }

    private void conflict(List<String> ours, List<String> theirs) {
        int head = 0;
        int most = Math.min(ours.size(), theirs.size());
        while (head < most && ours.get(head).equals(theirs.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && ours.get(ours.size() - 1 - tail).equals(theirs.get(theirs.size() - 1 - tail))) {
            tail++;
        }
        put(ours.subList(0, head));
        List<String> mine = ours.subList(head, ours.size() - tail);
        List<String> other = theirs.subList(head, theirs.size() - tail);
        // A blank line parts the conflict from what stands before, whoever has it.
        boolean parted = starts(mine) || starts(other);
        put(parted ? List.of("") : List.of());
        put(List.of(ConflictMarks.OURS));
        put(starts(mine) ? mine.subList(1, mine.size()) : mine);
        put(List.of(ConflictMarks.BETWEEN));
        put(starts(other) ? other.subList(1, other.size()) : other);
        put(List.of(ConflictMarks.THEIRS));
        put(ours.subList(ours.size() - tail, ours.size()));
    }

    private static boolean starts(List<String> lines) {
        return !lines.isEmpty() && lines.get(0).isBlank();
    }

    private void put(List<String> lines) {
        lines.forEach(l -> out.append(l).append('\n'));
    }
}
