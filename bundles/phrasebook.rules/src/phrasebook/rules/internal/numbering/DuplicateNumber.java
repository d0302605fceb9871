// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.numbering;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Rule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** No two entries of one list have the same number. */
public final class DuplicateNumber implements Rule {

    @Override
    public Family family() {
        return Family.NUMBERING;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Context context, Consumer<Violation> report) {
        for (Run run : Runs.of(context)) {
            Set<Integer> known = new HashSet<>();
            run.items().stream().filter(item -> !known.add(item.value()))
                    .forEach(item -> report.accept(item.breaks(this, item.number())));
        }
    }
}
