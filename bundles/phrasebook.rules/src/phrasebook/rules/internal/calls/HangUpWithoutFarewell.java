// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.calls;

import java.util.function.Consumer;

import phrasebook.rules.Context;
import phrasebook.rules.Violation;

/** Nobody hangs up on a caller without a farewell. */
public final class HangUpWithoutFarewell implements CourseRule {

    @Override
    public void check(Call call, Context context, Consumer<Violation> report) {
        for (Moment moment : call.moments()) {
            State before = moment.before();
            if (moment.isHangUp() && before.spoke && !before.closed) {
                report.accept(Violation.of(this, moment.step()));
            }
        }
    }
}
