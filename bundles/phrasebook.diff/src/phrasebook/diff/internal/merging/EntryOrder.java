// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The order of merged entries. Those that neither side moved keep the order of the base; every other one follows the
 * nearest of them that it follows on the side which added or moved it. Which side is which does not matter.
 */
final class EntryOrder {

    private static final int START = -1;

    private final List<Node> nodes;
    private final Function<Node, String> text;
    private final Map<Integer, List<List<Node>>> following = new HashMap<>();

    private EntryOrder(List<Node> nodes, Function<Node, String> text) {
        this.nodes = nodes;
        this.text = text;
    }

    /** @param text decides who comes first where both sides add something in one place */
    static List<Node> of(List<Node> nodes, Function<Node, String> text) {
        EntryOrder order = new EntryOrder(nodes, text);
        order.gather(true);
        order.gather(false);
        return order.emit();
    }

    private static boolean isFixed(Node node) {
        return node.base() >= 0 && !node.movedByUs() && !node.movedByThem();
    }

    private void gather(boolean us) {
        List<Node> side = new ArrayList<>(nodes.stream().filter(n -> n.place(us) >= 0).toList());
        side.sort(Comparator.comparingInt(n -> n.place(us)));
        int anchor = START;
        List<Node> run = new ArrayList<>();
        for (Node node : side) {
            if (isFixed(node)) {
                put(anchor, run);
                run = new ArrayList<>();
                anchor = node.base();
            } else if (node.isPlacedBy(us)) {
                run.add(node);
            }
        }
        put(anchor, run);
    }

    private void put(int anchor, List<Node> run) {
        if (!run.isEmpty()) {
            following.computeIfAbsent(anchor, a -> new ArrayList<>(1)).add(run);
        }
    }

    private List<Node> emit() {
        List<Node> order = new ArrayList<>();
        Set<Node> done = new HashSet<>();
        emitFollowing(START, order, done);
        for (Node node : nodes) {
            if (isFixed(node)) {
                order.add(node);
                emitFollowing(node.base(), order, done);
            }
        }
        return order;
    }

    private void emitFollowing(int anchor, List<Node> order, Set<Node> done) {
        List<List<Node>> runs = new ArrayList<>(following.getOrDefault(anchor, List.of()));
        runs.sort(Comparator.comparing(run -> text.apply(run.get(0))));
        runs.forEach(run -> run.forEach(node -> {
            if (done.add(node)) {
                order.add(node);
            }
        }));
    }
}
