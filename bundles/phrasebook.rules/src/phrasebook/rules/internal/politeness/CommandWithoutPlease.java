// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.politeness;

import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.calls.Call;
import phrasebook.rules.internal.calls.CallRule;
import phrasebook.rules.internal.speech.Clause;
import phrasebook.rules.internal.speech.Mark;
import phrasebook.rules.internal.speech.Sign;
import phrasebook.rules.internal.speech.Speech;

/** What a caller is told to do begins with 请. */
public final class CommandWithoutPlease implements CallRule {

    /**
     * 把 at the beginning of a sentence, and what the caller is to do with it. In a later clause the operator may do it.
     */
    private static final Pattern DEMAND = Pattern.compile("(?:您|你)?先?把[^我]{1,20}(?:一下|清楚|过来|出来)");

    @Override
    public Family family() {
        return Family.POLITENESS;
    }

    @Override
    public void check(Call call, Context context, Consumer<Violation> report) {
        if (call.situationHas(Sign.DANGER) || call.situationHas(Sign.CHILD)) {
            return;
        }
        call.said().stream().filter(w -> w.has(Sign.COMMAND) || w.text().indexOf('把') >= 0)
                .filter(w -> !w.has(Sign.DANGER) && !w.has(Sign.CHILD)).forEach(w -> check(w, report));
    }

    /** A 请 or a question asks politely for the whole sentence that it stands in. */
    private void check(Speech words, Consumer<Violation> report) {
        boolean asked = false;
        boolean first = true;
        Clause rude = null;
        for (Clause clause : words.clauses()) {
            boolean told = command(words, clause) != null || first && isDemand(words, clause);
            rude = rude == null && !asked && told ? clause : rude;
            asked |= clause.has(Sign.PLEASE) && rude == null;
            first = false;
            if (clause.isLast() || clause.closes() == 0) {
                if (rude != null && !clause.asks()) {
                    report.accept(found(words, rude));
                }
                rude = null;
                asked = false;
                first = true;
            }
        }
    }

    private Violation found(Speech words, Clause clause) {
        Mark command = command(words, clause);
        int end = command == null ? words.text().indexOf('把', clause.start()) + 1 : command.end();
        return words.breaks(this, clause.start(), end, words.text(clause))
                .safelyMendedBy("请" + words.text().substring(clause.start(), end));
    }

    private static boolean isDemand(Speech words, Clause clause) {
        return !clause.has(Sign.PLEASE) && DEMAND.matcher(words.text().substring(clause.start(), clause.end()))
                .matches();
    }

    /** The command that the clause begins with, or null. */
    private static @Nullable Mark command(Speech words, Clause clause) {
        Mark command = clause.first(Sign.COMMAND);
        if (command == null || !words.text().substring(clause.start(), command.start()).matches("[您你先也]?")) {
            return null;
        }
        Mark comfort = clause.first(Sign.COMFORT, command.end());
        return comfort != null && comfort.start() <= command.end() + 2 ? null : command;
    }
}
