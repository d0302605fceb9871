// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.tests;

import java.util.ArrayList;
import java.util.List;

import phrasebook.diff.tests.Draft.Item;

/**
 * A change that an editor could make, somewhere.
 *
 * @param place which entry, counted around
 * @param item what an added entry says, and whose lines the others borrow
 */
record Edit(Kind kind, int place, Item item) {

    /** What is done. */
    enum Kind {
        ADD, REMOVE, MOVE, RESAY, ADD_LINE, REMOVE_LINE, OTHER_SITUATION
    }

    static Draft all(Draft draft, List<Edit> edits) {
        List<Item> items = new ArrayList<>(draft.items());
        edits.forEach(e -> e.on(items));
        return new Draft(items, draft.ids());
    }

    private void on(List<Item> items) {
        if (kind == Kind.ADD) {
            items.add(place % (items.size() + 1), item);
        } else if (!items.isEmpty()) {
            int at = place % items.size();
            Item old = items.get(at);
            switch (kind) {
                case REMOVE -> items.remove(at);
                case MOVE -> items.add((at + 1 + item.key()) % items.size(), items.remove(at));
                default -> items.set(at, edited(old));
            }
        }
    }

    private Item edited(Item old) {
        List<String> lines = new ArrayList<>(old.lines());
        String line = item.lines().isEmpty() ? "停 9 秒" : item.lines().get(0);
        int at = lines.isEmpty() ? 0 : place % lines.size();
        switch (kind) {
            case RESAY -> lines.replaceAll(l -> l.replace("请", "麻烦").replace("应", "必须").replace("5 秒", "8 秒"));
            case ADD_LINE -> {
                if (!old.ban() && !item.ban()) {
                    lines.add(at, line);
                }
            }
            case REMOVE_LINE -> {
                if (lines.size() > 1) {
                    lines.remove(at);
                }
            }
            default -> {
                // Only the situation changes.
            }
        }
        String situation = kind == Kind.OTHER_SITUATION ? item.situation() : old.situation();
        return new Item(old.key(), old.ban(), situation, lines);
    }
}
