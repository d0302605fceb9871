// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.numbering;

import java.util.function.Consumer;

import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Rule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** The numbers of one list are written in one style. */
public final class NumberStyleChange implements Rule {

    @Override
    public Family family() {
        return Family.NUMBERING;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Context context, Consumer<Violation> report) {
        for (Run run : Runs.of(context)) {
            for (int i = 1; i < run.items().size(); i++) {
                Run.Item before = run.items().get(i - 1);
                Run.Item item = run.items().get(i);
                if (before.style() != item.style()) {
                    report.accept(mended(item.breaks(this, before.number(), item.number()), before, item));
                }
            }
        }
    }

    /** Where both are written in Arabic figures, the number can be written like the one before it. */
    private static Violation mended(Violation violation, Run.Item before, Run.Item item) {
        String old = Integer.toString(before.value());
        boolean same = before.number().contains(old) && item.number().contains(Integer.toString(item.value()));
        return same ? violation.mendedBy(before.number().replace(old, Integer.toString(item.value()))) : violation;
    }
}
