// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import phrasebook.history.Releases.Released;
import phrasebook.model.Entry;
import phrasebook.model.Norm;
import phrasebook.model.query.Withdrawals;

/** The ids of a norm's entries. */
final class Ids {

    private Ids() {
    }

    /** Those of all entries, bans under phrases among them. */
    static Set<String> of(Norm norm) {
        Set<String> ids = new TreeSet<>();
        norm.eAllContents().forEachRemaining(object -> {
            if (object instanceof Entry entry && entry.getId() != null) {
                ids.add(entry.getId());
            }
        });
        return ids;
    }

    /** Those that some version had, that the norm has no more, and that it does not call withdrawn yet. */
    static Set<String> withdrawn(List<Released> earlier, Norm norm) {
        Set<String> withdrawn = new TreeSet<>();
        earlier.forEach(r -> withdrawn.addAll(of(r.norm())));
        withdrawn.removeAll(of(norm));
        withdrawn.removeAll(Withdrawals.of(norm).keySet());
        return withdrawn;
    }
}
