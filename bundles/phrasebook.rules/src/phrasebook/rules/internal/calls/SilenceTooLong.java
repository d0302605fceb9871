// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.calls;

import java.util.function.Consumer;

import phrasebook.model.NormPackage;
import phrasebook.model.Pause;
import phrasebook.rules.Context;
import phrasebook.rules.Violation;

/** No silence is longer than a caller bears. */
public final class SilenceTooLong implements CourseRule {

    @Override
    public void check(Call call, Context context, Consumer<Violation> report) {
        int most = context.settings().budgets().silenceSeconds();
        for (Moment moment : call.moments()) {
            if (moment.step() instanceof Pause pause) {
                int silence = moment.before().pause + pause.getSeconds();
                if (silence > most && moment.before().pause <= most) {
                    report.accept(found(pause, silence, most));
                }
            }
        }
    }

    private Violation found(Pause pause, int silence, int most) {
        Violation found = Violation.of(this, pause, Integer.toString(silence), Integer.toString(most))
                .at(NormPackage.Literals.PAUSE__SECONDS);
        int left = most - silence + pause.getSeconds();
        return left > 0 ? found.mendedBy(Integer.toString(left)) : found;
    }

    @Override
    public Object basis(Context context) {
        return context.settings().budgets();
    }
}
