// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import phrasebook.diff.merge.MergeSide;
import phrasebook.diff.merge.TextBlock;
import phrasebook.model.Element;
import phrasebook.model.Numbered;

/** Merges the entries of three texts. */
public final class EntryMerge {

    // Stands for an entry's number until it is known; no text of a norm may hold it.
    private static final String NUMBER = "\u0000";

    private final MergeSide base;
    private final MergeSide ours;
    private final MergeSide theirs;
    private final Map<Node, String> texts = new HashMap<>();

    private EntryMerge(MergeSide base, MergeSide ours, MergeSide theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
    }

    /** The merged text of all entries. */
    public static String of(MergeSide base, MergeSide ours, MergeSide theirs,
            Function<String, Set<String>> references) {
        EntryMerge merge = new EntryMerge(base, ours, theirs);
        List<Node> nodes = Node.all(base.norm(), ours.norm(), theirs.norm());
        nodes.forEach(merge::merge);
        merge.restore(nodes, references);
        List<Node> alive = nodes.stream().filter(merge.texts::containsKey).toList();
        List<Node> order = EntryOrder.of(alive, n -> merge.ownText(n));
        Map<Node, String> numbers = new Numbers(base, ours, theirs).of(order, nodes);
        StringBuilder text = new StringBuilder();
        for (Node node : order) {
            text.append(merge.texts.getOrDefault(node, "").replace(NUMBER, numbers.getOrDefault(node, "")));
        }
        return text.toString();
    }

    private static String text(MergeSide side, int place) {
        if (place < 0) {
            return "";
        }
        TextBlock block = side.blocks().get(place);
        String text = block.lead() + NUMBER + block.rest();
        return text.endsWith("\n") ? text : text + "\n";
    }

    /** For an order that is the same whichever side is ours: the place in the base, else what was added. */
    private String ownText(Node node) {
        if (node.base() >= 0) {
            return String.format("%010d", node.base());
        }
        String mine = node.ours() < 0 ? "" : ours.blocks().get(node.ours()).rest();
        String other = node.theirs() < 0 ? "" : theirs.blocks().get(node.theirs()).rest();
        return mine.isEmpty() || !other.isEmpty() && other.compareTo(mine) < 0 ? other : mine;
    }

    private void merge(Node node) {
        String old = text(base, node.base());
        String mine = text(ours, node.ours());
        String other = text(theirs, node.theirs());
        if (node.base() < 0) {
            texts.put(node, mine.isEmpty() ? other : other.isEmpty() ? mine : LineMerge.of("", mine, other));
        } else if (node.ours() >= 0 && node.theirs() >= 0) {
            texts.put(node, LineMerge.of(old, mine, other));
        } else if (!mine.isEmpty() && !isSame(old, mine) || !other.isEmpty() && !isSame(old, other)) {
            texts.put(node, LineMerge.conflict(mine, other));
        }
    }

    /** Whether two texts say the same, whatever their layout. */
    private static boolean isSame(String one, String other) {
        return LineMerge.lines(one).stream().map(String::strip).filter(l -> !l.isEmpty()).toList()
                .equals(LineMerge.lines(other).stream().map(String::strip).filter(l -> !l.isEmpty()).toList());
    }

    /** What one side deleted while the other side came to refer to it. */
    private void restore(List<Node> nodes, Function<String, Set<String>> references) {
        Set<String> wanted = references.apply(String.join("", texts.values()).replace(NUMBER, ""));
        Set<String> there = new HashSet<>();
        List<Node> deleted = new ArrayList<>();
        for (Node node : nodes) {
            if (texts.containsKey(node)) {
                there.add(id(node));
            } else {
                deleted.add(node);
            }
        }
        for (Node node : deleted) {
            if (wanted.contains(id(node)) && !there.contains(id(node)) && (node.ours() >= 0 || node.theirs() >= 0)) {
                texts.put(node, LineMerge.conflict(text(ours, node.ours()), text(theirs, node.theirs())));
            }
        }
    }

    private String id(Node node) {
        Element element = node.ours() >= 0 ? ours.norm().getElements().get(node.ours())
                : node.theirs() >= 0 ? theirs.norm().getElements().get(node.theirs())
                        : base.norm().getElements().get(node.base());
        String id = element instanceof Numbered numbered ? numbered.getId() : null;
        return id == null ? "" : id;
    }
}
