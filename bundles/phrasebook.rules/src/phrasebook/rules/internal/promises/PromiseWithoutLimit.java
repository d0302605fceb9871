// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.promises;

import java.util.function.Consumer;

import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.calls.Call;
import phrasebook.rules.internal.calls.CallRule;
import phrasebook.rules.internal.speech.Clause;
import phrasebook.rules.internal.speech.Mark;
import phrasebook.rules.internal.speech.Sign;
import phrasebook.rules.internal.speech.Speech;

/** A promise says by when. */
public final class PromiseWithoutLimit implements CallRule {

    @Override
    public Family family() {
        return Family.PROMISES;
    }

    @Override
    public void check(Call call, Context context, Consumer<Violation> report) {
        call.said().forEach(words -> check(words, report));
        call.told().forEach(words -> check(words, report));
    }

    private void check(Speech words, Consumer<Violation> report) {
        if (!words.has(Sign.SOON) || words.has(Sign.LIMIT)) {
            return;
        }
        for (Clause clause : words.clauses()) {
            Mark soon = clause.first(Sign.SOON);
            if (soon != null && isPromise(clause, soon)) {
                report.accept(words.breaks(this, soon.start(), soon.end(),
                        words.text().substring(soon.start(), soon.end())).mendedBy("在3个工作日内"));
            }
        }
    }

    private static boolean isPromise(Clause clause, Mark soon) {
        Mark advice = clause.first(Sign.ADVICE);
        if (advice != null && advice.start() <= soon.start()) {
            Mark we = clause.first(Sign.WE, advice.end());
            if (we == null || we.start() > soon.start()) {
                return false;
            }
        }
        return clause.first(Sign.COMMITMENT, soon.end()) != null && clause.first(Sign.AT_ONCE, soon.end()) == null;
    }
}
