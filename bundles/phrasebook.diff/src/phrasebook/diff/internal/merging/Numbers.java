// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.merging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;

import phrasebook.diff.merge.MergeSide;
import phrasebook.model.query.NumberStyle;
import phrasebook.model.query.NumberStyle.Match;
import phrasebook.model.query.Numerals;

/** The numbers of merged entries. Where only one side changed any, its numbers hold; else they are counted anew. */
final class Numbers {

    private final MergeSide base;
    private final MergeSide ours;
    private final MergeSide theirs;

    Numbers(MergeSide base, MergeSide ours, MergeSide theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
    }

    /** A number for each of the entries, in their order. */
    Map<Node, String> of(List<Node> nodes, List<Node> all) {
        Map<Node, String> numbers = new HashMap<>();
        nodes.forEach(n -> numbers.put(n, chosen(n)));
        if (isChangedBy(true, all) && isChangedBy(false, all)) {
            count(nodes, numbers);
        }
        return numbers;
    }

    private static String number(MergeSide side, int place) {
        return place < 0 ? "" : side.blocks().get(place).number();
    }

    private String chosen(Node node) {
        String old = number(base, node.base());
        String mine = number(ours, node.ours());
        String other = number(theirs, node.theirs());
        if (node.ours() < 0 || node.theirs() < 0) {
            return node.ours() < 0 ? other : mine;
        }
        return mine.equals(old) ? other : other.equals(old) || mine.compareTo(other) <= 0 ? mine : other;
    }

    /** Whether the side added, deleted, moved or renumbered anything. */
    private boolean isChangedBy(boolean us, List<Node> nodes) {
        MergeSide side = us ? ours : theirs;
        return nodes.stream().anyMatch(n -> n.base() < 0 ? n.place(us) >= 0
                : n.place(us) < 0 || (us ? n.movedByUs() : n.movedByThem())
                        || !number(side, n.place(us)).equals(number(base, n.base())));
    }

    /** Counts on where a side counted on; a number that begins anew, or jumps, stays as it is. */
    private void count(List<Node> nodes, Map<Node, String> numbers) {
        Map<Node, Boolean> counted = new HashMap<>();
        counting(true, nodes, counted);
        counting(false, nodes, counted);
        Map<Object, Integer> last = new HashMap<>();
        for (Node node : nodes) {
            String number = Objects.requireNonNull(numbers.get(node));
            Optional<Match> match = NumberStyle.at(number);
            if (match.isPresent()) {
                List<Object> sequence = sequence(node, match.get());
                int value = match.get().value();
                Integer before = last.get(sequence);
                if (before != null && counted.getOrDefault(node, false)) {
                    value = before + 1;
                    numbers.put(node, Numerals.withValue(number, match.get(), value).orElse(number));
                }
                last.put(sequence, value);
            }
        }
    }

    private List<Object> sequence(Node node, Match match) {
        EClass kind = (node.ours() >= 0 ? ours.norm().getElements().get(node.ours())
                : theirs.norm().getElements().get(node.theirs())).eClass();
        return List.of(kind, match.style());
    }

    /** Which entries of the side have the number after the one before them, or are the first of their kind. */
    private void counting(boolean us, List<Node> nodes, Map<Node, Boolean> counted) {
        Map<Object, Integer> last = new HashMap<>();
        MergeSide side = us ? ours : theirs;
        nodes.stream().filter(n -> n.place(us) >= 0).sorted((a, b) -> Integer.compare(a.place(us), b.place(us)))
                .forEach(node -> NumberStyle.at(number(side, node.place(us))).ifPresent(match -> {
                    Integer before = last.put(sequence(node, match), match.value());
                    if (before == null || match.value() == before + 1) {
                        counted.put(node, true);
                    }
                }));
    }
}
