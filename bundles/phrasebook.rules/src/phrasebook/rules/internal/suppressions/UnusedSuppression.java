// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.suppressions;

import java.util.function.Consumer;

import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Rule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** What is put up with is there. Only {@link Suppressed} can tell, when every other rule has been asked. */
public final class UnusedSuppression implements Rule {

    @Override
    public Family family() {
        return Family.SUPPRESSIONS;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Context context, Consumer<Violation> report) {
        // Asks no question of its own.
    }
}
