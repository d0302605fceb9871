// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.xtext.nodemodel.INode;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.editing.EntryEdit;
import phrasebook.model.Heading;
import phrasebook.model.query.Divisions;
import phrasebook.model.query.Divisions.Division;

/** A norm as a row of blocks, and what their numbers become when it is put in another order. */
public final class Outline {

    /** Stands in an order for a block that is yet to be written. */
    static final int NEW = -1;

    final ParsedNorm parsed;
    final String text;
    final List<Block> blocks;
    private @Nullable Numbering numbering;

    public Outline(ParsedNorm parsed) {
        this.parsed = parsed;
        this.text = parsed.text();
        this.blocks = Block.all(parsed);
    }

    /** Made when it is asked for: a walk over all numbers, which who looks for a block alone does not need. */
    private Numbering numbering() {
        Numbering known = numbering;
        if (known == null) {
            known = Numbering.of(blocks.stream().map(Block::label).toList());
            numbering = known;
        }
        return known;
    }

    /** The block that the offset lies in or below; -1 before the first. */
    public int at(int offset) {
        int found = -1;
        for (int i = 0; i < blocks.size() && blocks.get(i).start() <= offset; i++) {
            found = i;
        }
        return found;
    }

    public Block block(int index) {
        return blocks.get(index);
    }

    public int size() {
        return blocks.size();
    }

    /** The index after the last block that a heading's division holds; for an entry the index after it. */
    int endOf(int index) {
        if (!(blocks.get(index).element() instanceof Heading heading)) {
            return index + 1;
        }
        return index + divisions(Divisions.of(parsed.norm())).stream()
                .filter(d -> d.heading().map(h -> h == heading).orElse(false))
                .findFirst().map(Outline::count).orElse(1);
    }

    private static List<Division> divisions(Division division) {
        List<Division> all = new ArrayList<>(List.of(division));
        division.divisions().forEach(d -> all.addAll(divisions(d)));
        return all;
    }

    private static int count(Division division) {
        return 1 + division.elements().size() + division.divisions().stream().mapToInt(Outline::count).sum();
    }

    /** The blocks' indexes in the order in which they stand. */
    List<Integer> order() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            order.add(i);
        }
        return order;
    }

    /** The series that these blocks are numbered in. */
    Set<Numbering.Series> series(int from, int to) {
        return blocks.subList(from, to).stream().flatMap(b -> b.label().series().stream())
                .collect(Collectors.toSet());
    }

    /** The numbers by block that an order gives, that of a new block under {@link #NEW}. */
    Map<Integer, String> numbers(List<Integer> order, String numberOfNew, Predicate<Numbering.Series> which,
            boolean fromOne) {
        List<Numbering.Label> labels = order.stream()
                .map(i -> i == NEW ? new Numbering.Label(numberOfNew, false) : blocks.get(i).label()).toList();
        List<String> numbers = numbering().renumber(labels, which, fromOne);
        Map<Integer, String> byBlock = new TreeMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            byBlock.put(order.get(i), numbers.get(i));
        }
        return byBlock;
    }

    /** Numbers everything from one. */
    public Optional<EntryEdit> renumberAll() {
        Changes changes = new Changes(text);
        write(numbers(order(), "", s -> true, true), i -> true, changes);
        return changes.edit(changes.list().isEmpty() ? 0 : changes.list().get(0).offset());
    }

    /** Writes numbers that differ from those that stand in the text. */
    void write(Map<Integer, String> numbers, Predicate<Integer> blocksWanted, Changes changes) {
        numbers.forEach((index, number) -> {
            if (index != NEW && blocksWanted.test(index) && !number.equals(blocks.get(index).label().number())) {
                INode node = blocks.get(index).number();
                if (node != null) {
                    changes.replace(node.getOffset(), node.getEndOffset(), number);
                }
            }
        });
    }
}
