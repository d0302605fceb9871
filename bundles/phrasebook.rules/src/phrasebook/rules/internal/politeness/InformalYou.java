// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.politeness;

import java.util.function.Consumer;

import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.calls.Call;
import phrasebook.rules.internal.calls.CallRule;

/** A caller is addressed as 您. */
public final class InformalYou implements CallRule {

    @Override
    public Family family() {
        return Family.POLITENESS;
    }

    @Override
    public void check(Call call, Context context, Consumer<Violation> report) {
        Pronouns.of(call, false).forEach(place -> report.accept(place.words().breaks(this, place.at(), place.at() + 1)
                .safelyMendedBy("您")));
    }
}
