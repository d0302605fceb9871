// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.qa;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Ban;
import phrasebook.model.Entry;

/** Names for rules: the entry's id, and a count where an entry has several or another has the same. */
final class Names {

    private final Map<String, Integer> counts = new HashMap<>();

    String next(Entry entry) {
        @Nullable String id = entry.getId();
        String name = id == null || id.isEmpty() ? entry instanceof Ban ? "ban" : "phrase" : id;
        int count = counts.merge(name, 1, Integer::sum);
        return count == 1 ? name : name + "." + count;
    }
}
