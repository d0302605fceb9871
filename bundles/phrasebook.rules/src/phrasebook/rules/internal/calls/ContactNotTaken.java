// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.calls;

import java.util.function.Consumer;

import phrasebook.rules.Context;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.speech.Sign;
import phrasebook.rules.internal.speech.Speech;

/** A number that was asked for is taken down before the call ends. */
public final class ContactNotTaken implements CourseRule {

    @Override
    public void check(Call call, Context context, Consumer<Violation> report) {
        for (Moment moment : call.moments()) {
            Speech before = moment.before().contact;
            for (Speech words : moment.said()) {
                Speech asked = words.asksContact() ? words : before;
                if (asked != null && words.has(Sign.FAREWELL)) {
                    report.accept(words.breaks(this));
                    break;
                }
            }
        }
    }
}
