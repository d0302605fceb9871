// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.calls;

import java.util.function.Consumer;

import phrasebook.rules.Context;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.speech.Sign;
import phrasebook.rules.internal.speech.Speech;

/** After a wait the first words thank the caller for it, or say sorry. */
public final class NoThanksAfterWait implements CourseRule {

    @Override
    public void check(Call call, Context context, Consumer<Violation> report) {
        for (Moment moment : call.moments()) {
            if (moment.before().waited) {
                moment.said().stream().filter(NoThanksAfterWait::isSilentOfIt).limit(1)
                        .forEach(words -> report.accept(words.breaks(this)));
            }
        }
    }

    private static boolean isSilentOfIt(Speech words) {
        return !words.has(Sign.BACK) && !words.has(Sign.THANKS) && !words.has(Sign.HOLD);
    }
}
