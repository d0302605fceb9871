// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.calls;

import java.util.function.Consumer;

import phrasebook.model.Say;
import phrasebook.rules.Context;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.speech.Clause;
import phrasebook.rules.internal.speech.Mark;
import phrasebook.rules.internal.speech.Sign;
import phrasebook.rules.internal.speech.Speech;

/** A farewell is the last that is said. */
public final class SpeechAfterFarewell implements CourseRule {

    @Override
    public void check(Call call, Context context, Consumer<Violation> report) {
        for (Moment moment : call.moments()) {
            if (!(moment.step() instanceof Say say)) {
                continue;
            }
            moment.said().forEach(words -> within(words, report));
            boolean more = say.getIndirect() != null || moment.said().stream().anyMatch(w -> !w.closes());
            if (moment.before().farewell != null && more && !say.isHeard()) {
                report.accept(Violation.of(this, say));
            }
        }
    }

    /** What follows the farewell in one breath: a wish, thanks or 请您先挂机 may, other requests may not. */
    private void within(Speech words, Consumer<Violation> report) {
        Mark farewell = words.first(Sign.FAREWELL);
        if (farewell == null) {
            return;
        }
        for (Clause clause : words.clauses()) {
            if (clause.start() >= farewell.end() && (clause.has(Sign.PLEASE) || clause.has(Sign.WE))
                    && !clause.has(Sign.CLOSING) && !clause.has(Sign.THANKS) && !clause.has(Sign.CALL)) {
                report.accept(words.breaks(this, clause.start(), clause.end()));
                return;
            }
        }
    }
}
