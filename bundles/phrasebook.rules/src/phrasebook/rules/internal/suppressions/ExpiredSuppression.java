// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.suppressions;

import java.util.function.Consumer;

import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Rule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** What is put up with for a time is mended by then. */
public final class ExpiredSuppression implements Rule {

    @Override
    public Family family() {
        return Family.SUPPRESSIONS;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Context context, Consumer<Violation> report) {
        context.settings().suppressions().stream().filter(s -> s.until().isBefore(context.today()))
                .forEach(s -> report.accept(Suppressed.told(this, context.norm(), s)));
    }
}
