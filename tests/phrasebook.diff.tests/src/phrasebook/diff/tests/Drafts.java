// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.tests;

import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.booleans;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.ArrayList;
import java.util.List;

import org.quicktheories.core.Gen;

import phrasebook.diff.tests.Draft.Item;

/** Generates drafts and edits of them. */
final class Drafts {

    private Drafts() {
    }

    /** Drafts of up to that many entries. */
    static Gen<Draft> upTo(int most) {
        return lists().of(items()).ofSizeBetween(0, most).zip(booleans().all(),
                (items, ids) -> new Draft(keyed(items, 1), ids));
    }

    /** Edits whose added entries have keys from the first on, which must be beyond those of the draft. */
    static Gen<List<Edit>> edits(int most, int first) {
        Gen<Edit> edit = arbitrary().enumValues(Edit.Kind.class).zip(integers().between(0, 50), items(),
                (kind, place, item) -> new Edit(kind, place, item));
        return lists().of(edit).ofSizeBetween(0, most).map(edits -> {
            List<Edit> keyed = new ArrayList<>();
            for (Edit each : edits) {
                keyed.add(new Edit(each.kind(), each.place(), withKey(each.item(), first + keyed.size())));
            }
            return keyed;
        });
    }

    private static Gen<Item> items() {
        return integers().between(0, 39).zip(lists().of(integers().between(0, 50)).ofSizeBetween(0, 4),
                (what, lines) -> Draft.item(0, what, lines));
    }

    private static List<Item> keyed(List<Item> items, int first) {
        List<Item> keyed = new ArrayList<>();
        items.forEach(i -> keyed.add(withKey(i, first + keyed.size())));
        return keyed;
    }

    private static Item withKey(Item item, int key) {
        return new Item(key, item.ban(), item.situation(), item.lines());
    }
}
