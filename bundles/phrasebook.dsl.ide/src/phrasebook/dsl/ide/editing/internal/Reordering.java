// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import phrasebook.dsl.ide.editing.EntryEdit;
import phrasebook.model.Heading;

/** Moves blocks and takes them away. The blank lines between blocks stay between the same neighbours' places. */
public final class Reordering {

    private final Outline outline;

    public Reordering(Outline outline) {
        this.outline = outline;
    }

    /** Over the block above; a division over the one before it on its level. */
    public Optional<EntryEdit> up(int offset) {
        int at = outline.at(offset);
        int to = at <= 0 ? -1 : isHeading(at) ? siblingBefore(at) : at - 1;
        return to < 0 ? Optional.empty() : move(at, to, offset);
    }

    /** Over the block below; a division over the next one on its level. */
    public Optional<EntryEdit> down(int offset) {
        int at = outline.at(offset);
        if (at < 0 || outline.endOf(at) >= outline.size()) {
            return Optional.empty();
        }
        int below = outline.endOf(at);
        if (!isHeading(at)) {
            return move(at, below + 1, offset);
        }
        return sameSeries(at, below) ? move(at, outline.endOf(below), offset) : Optional.empty();
    }

    /** An entry or a division before or after another; a division only goes beside divisions. */
    public Optional<EntryEdit> to(int source, int target, boolean after) {
        int from = outline.at(source);
        int at = outline.at(target);
        if (from < 0 || at < 0) {
            return Optional.empty();
        }
        int beside = isHeading(from) ? divisionBeside(from, at) : at;
        if (beside < 0 || beside >= from && beside < outline.endOf(from)) {
            return Optional.empty();
        }
        return move(from, !after ? beside : isHeading(from) ? outline.endOf(beside) : beside + 1, source);
    }

    /** The entry goes, with the comments before it; of a division its heading alone. */
    public Optional<EntryEdit> delete(int offset) {
        int at = outline.at(offset);
        if (at < 0) {
            return Optional.empty();
        }
        List<Integer> order = outline.order();
        order.remove(at);
        Set<Numbering.Series> series = outline.series(at, at + 1);
        Changes changes = new Changes(outline.text);
        outline.write(outline.numbers(order, "", series::contains, false), i -> true, changes);
        Block block = outline.block(at);
        boolean last = at + 1 == outline.size();
        int from = last && at > 0 ? outline.block(at - 1).end() : block.start();
        int to = last ? block.end() : outline.block(at + 1).start();
        changes.delete(from, to);
        return changes.edit(changes.moved(from));
    }

    private Optional<EntryEdit> move(int from, int to, int caret) {
        int end = outline.endOf(from);
        if (to >= from && to <= end) {
            return Optional.empty();
        }
        List<Integer> order = outline.order();
        List<Integer> range = List.copyOf(order.subList(from, end));
        order.removeAll(range);
        order.addAll(to > from ? to - range.size() : to, range);
        Set<Numbering.Series> series = outline.series(from, end);
        Map<Integer, String> numbers = outline.numbers(order, "", series::contains, false);
        Changes inner = new Changes(outline.text);
        outline.write(numbers, range::contains, inner);
        Changes changes = new Changes(outline.text);
        outline.write(numbers, i -> !range.contains(i), changes);
        int start = outline.block(from).start();
        String moved = inner.piece(start, outline.block(end - 1).end());
        int at = to < from ? before(to, from, end, moved, changes) : after(to, from, end, moved, changes);
        return changes.edit(at + inner.moved(Math.min(caret, outline.block(end - 1).end())) - start);
    }

    /** @return where the moved text begins after the changes */
    private int before(int to, int from, int end, String moved, Changes changes) {
        int endAbove = outline.block(from - 1).end();
        int at = outline.block(to).start();
        changes.insert(at, moved + outline.text.substring(endAbove, outline.block(from).start()));
        changes.delete(endAbove, outline.block(end - 1).end());
        return changes.moved(at);
    }

    private int after(int to, int from, int end, String moved, Changes changes) {
        int below = outline.block(end).start();
        String gap = outline.text.substring(outline.block(end - 1).end(), below);
        int at = outline.block(to - 1).end();
        changes.delete(outline.block(from).start(), below);
        int start = changes.moved(at) + gap.length();
        changes.insert(at, gap + moved);
        return start;
    }

    private int siblingBefore(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (isHeading(i) && outline.endOf(i) > at) {
                return -1;
            }
            if (isHeading(i) && outline.endOf(i) == at && sameSeries(i, at)) {
                return i;
            }
        }
        return -1;
    }

    /** The division on the level of the moved one that holds the target. */
    private int divisionBeside(int from, int target) {
        for (int i = target; i >= 0; i--) {
            if (isHeading(i) && outline.endOf(i) > target && (i == target || sameSeries(i, from))) {
                return i;
            }
        }
        return -1;
    }

    private boolean sameSeries(int one, int other) {
        return outline.block(one).label().series().equals(outline.block(other).label().series());
    }

    private boolean isHeading(int index) {
        return outline.block(index).element() instanceof Heading;
    }
}
