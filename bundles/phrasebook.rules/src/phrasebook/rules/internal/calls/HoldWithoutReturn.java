// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.calls;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Consumer;

import phrasebook.model.Act;
import phrasebook.rules.Context;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.speech.Sign;
import phrasebook.rules.internal.speech.Speech;

/** Who asks a caller to hold the line while asking somebody else comes back. */
public final class HoldWithoutReturn implements CourseRule {

    @Override
    public void check(Call call, Context context, Consumer<Violation> report) {
        Set<Object> reported = Collections.newSetFromMap(new IdentityHashMap<>());
        for (State end : call.ends()) {
            Act muted = end.muted;
            Speech hold = end.hold;
            if (muted != null) {
                if (reported.add(muted)) {
                    report.accept(Violation.of(this, muted));
                }
            } else if (hold != null && Channel.isCall(context) && leaves(hold, call) && reported.add(hold)) {
                report.accept(hold.breaks(this));
            }
        }
    }

    private static boolean leaves(Speech hold, Call call) {
        return (hold.has(Sign.ELSEWHERE) || call.situationHas(Sign.ELSEWHERE)) && !call.situationHas(Sign.TRANSFER);
    }

    @Override
    public Object basis(Context context) {
        return Channel.look(context);
    }
}
