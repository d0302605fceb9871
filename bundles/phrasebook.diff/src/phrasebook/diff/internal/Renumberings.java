// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import phrasebook.diff.EntryKind;
import phrasebook.diff.Renumbering;
import phrasebook.diff.Renumbering.Numbers;
import phrasebook.diff.internal.content.Content;
import phrasebook.model.query.NumberStyle;
import phrasebook.model.query.NumberStyle.Match;

/** Gathers neighbours whose numbers changed in the same way. */
final class Renumberings {

    private final List<Renumbering> result = new ArrayList<>();
    private final Map<EntryKind, Run> open = new EnumMap<>(EntryKind.class);

    /** Entries in a row that were all shifted by so many, between so many styles. */
    private record Run(String shift, int last, List<Numbers> entries) {
    }

    /** Takes the next entry that did not move, in the order of the new norm. */
    void take(Content old, Content now) {
        if (old.number().equals(now.number())) {
            open.remove(now.kind());
            return;
        }
        Optional<Match> before = NumberStyle.at(old.number());
        Optional<Match> after = NumberStyle.at(now.number());
        String shift = before.isEmpty() || after.isEmpty() ? ""
                : before.get().style() + " " + after.get().style() + " " + (after.get().value() - before.get().value());
        int value = before.map(Match::value).orElse(0);
        Run run = open.get(now.kind());
        if (run == null || shift.isEmpty() || !run.shift().equals(shift) || value <= run.last()) {
            run = new Run(shift, value, new ArrayList<>());
            result.add(new Renumbering(now.kind(), run.entries()));
        }
        open.put(now.kind(), new Run(shift, value, run.entries()));
        run.entries().add(new Numbers(old.index(), now.index(), old.number(), now.number()));
    }

    List<Renumbering> result() {
        return result;
    }
}
