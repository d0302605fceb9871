// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.numbering;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import phrasebook.model.query.NumberStyle;
import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Rule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** Numbers run on one by one. */
public final class NumberGap implements Rule {

    @Override
    public Family family() {
        return Family.NUMBERING;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void prepare() {
        NumberStyle.at("1.");
    }

    @Override
    public void check(Context context, Consumer<Violation> report) {
        Runs.of(context).forEach(run -> check(run, report));
    }

    private void check(Run run, Consumer<Violation> report) {
        Set<Integer> known = run.items().stream().map(Run.Item::value).collect(Collectors.toSet());
        Run.Item highest = run.items().get(0);
        for (Run.Item item : run.items()) {
            int next = highest.value() + 1;
            if (item.value() > next && !known.contains(next)) {
                report.accept(item.breaks(this, highest.number(), item.number()));
            }
            highest = item.value() > highest.value() ? item : highest;
        }
    }
}
