// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.calls;

import java.util.function.Consumer;

import phrasebook.rules.Context;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.speech.Clause;
import phrasebook.rules.internal.speech.Speech;

/** Who asks something waits for the answer before hanging up, and says what to do with it. */
public final class HangUpAfterQuestion implements CourseRule {

    @Override
    public void check(Call call, Context context, Consumer<Violation> report) {
        for (Moment moment : call.moments()) {
            Speech question = moment.before().question;
            if (moment.isHangUp() && question != null) {
                boolean last = question == moment.before().last;
                if (last || moment.before().silent) {
                    report.accept(found(question).weighing(last ? Severity.WARNING : Severity.INFO));
                }
            }
        }
    }

    private Violation found(Speech words) {
        Clause question = words.question();
        return question == null ? words.breaks(this, words.text())
                : words.breaks(this, question.start(), question.end(), words.text(question));
    }
}
