// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.calls;

import java.util.function.Consumer;

import phrasebook.model.Act;
import phrasebook.model.ActKind;
import phrasebook.rules.Context;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.speech.Sign;
import phrasebook.rules.internal.speech.Speech;

/** Before an operator waits for consent the caller is asked for it. */
public final class UnaskedConsent implements CourseRule {

    @Override
    public void check(Call call, Context context, Consumer<Violation> report) {
        for (Moment moment : call.moments()) {
            if (moment.step() instanceof Act act && act.getKind() == ActKind.AWAIT && act.getText() != null
                    && moment.before().spoke && moment.before().question == null
                    && Speech.of(act.getText()).has(Sign.CONSENT)) {
                report.accept(Violation.of(this, act.getText(), Speech.of(act.getText()).text()));
            }
        }
    }
}
