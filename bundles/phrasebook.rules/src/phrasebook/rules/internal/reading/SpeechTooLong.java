// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.reading;

import java.util.function.Consumer;

import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Settings.Budgets;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.Spoken;
import phrasebook.rules.internal.calls.Call;
import phrasebook.rules.internal.calls.CallRule;
import phrasebook.rules.internal.speech.Speech;

/** No utterance takes longer than a caller listens. */
public final class SpeechTooLong implements CallRule {

    @Override
    public Family family() {
        return Family.READING_ALOUD;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Call call, Context context, Consumer<Violation> report) {
        Budgets budgets = context.settings().budgets();
        for (Speech words : call.said()) {
            long seconds = Math.round(60.0 * spoken(words.text()) / budgets.charactersPerMinute());
            if (seconds > budgets.speechSeconds()) {
                report.accept(words.breaks(this, Long.toString(seconds), Integer.toString(budgets.speechSeconds())));
            }
        }
    }

    /** How many characters are spoken; what is filled in counts as one. */
    private static long spoken(String text) {
        return text.codePoints().filter(c -> Character.isLetterOrDigit(c) || c == Spoken.SLOT).count();
    }

    @Override
    public Object basis(Context context) {
        return context.settings().budgets();
    }
}
