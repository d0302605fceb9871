// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.calls;

import java.util.function.Consumer;

import phrasebook.model.Act;
import phrasebook.model.ActKind;
import phrasebook.rules.Context;
import phrasebook.rules.Violation;

/** Nobody is left in silence without a word beforehand. */
public final class WaitWithoutNotice implements CourseRule {

    @Override
    public void check(Call call, Context context, Consumer<Violation> report) {
        for (Moment moment : call.moments()) {
            if (moment.step() instanceof Act act && act.getKind() == ActKind.MUTE && !moment.before().noticed) {
                report.accept(Violation.of(this, act));
            }
        }
    }
}
