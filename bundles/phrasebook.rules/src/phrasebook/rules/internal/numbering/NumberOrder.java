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

/** Numbers rise. */
public final class NumberOrder implements Rule {

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
        Runs.of(context).forEach(run -> check(run, report));
    }

    private void check(Run run, Consumer<Violation> report) {
        Set<Integer> known = new HashSet<>();
        Run.Item before = run.items().get(0);
        for (Run.Item item : run.items()) {
            if (known.add(item.value()) && item.value() < before.value()) {
                report.accept(item.breaks(this, before.number(), item.number()));
            }
            before = item;
        }
    }
}
