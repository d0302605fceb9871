// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.calls;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import phrasebook.model.PlaceholderSegment;
import phrasebook.model.Wording;
import phrasebook.rules.Context;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.speech.Clause;
import phrasebook.rules.internal.speech.Sign;
import phrasebook.rules.internal.speech.Speech;

/** Where a call ends by what was said, the caller is bidden farewell. */
public final class MissingFarewell implements CourseRule {

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Call call, Context context, Consumer<Violation> report) {
        if (!Channel.isCall(context)) {
            return;
        }
        Set<Wording> found = new HashSet<>();
        call.ends().stream().filter(MissingFarewell::isOver).map(e -> e.last).forEach(last -> {
            if (last != null && found.add(last.wording())) {
                report.accept(last.breaks(this));
            }
        });
    }

    private static boolean isOver(State end) {
        Speech last = end.last;
        return last != null && !end.closed && end.question == null && end.hold == null && !last.has(Sign.TRANSFER)
                && (end.later || sendsAway(last) || declines(last));
    }

    /** The caller is told to call somebody else. */
    private static boolean sendsAway(Speech words) {
        return words.has(Sign.BEYOND) && words.has(Sign.REFER) || words.has(Sign.NOTE_DOWN) && givesNumber(words);
    }

    /** A number to call, and not that of a case or of the operator. */
    private static boolean givesNumber(Speech words) {
        return words.has(Sign.CONTACT) && words.text().chars().anyMatch(Character::isDigit)
                || words.wording().getSegments().stream().anyMatch(s -> s instanceof PlaceholderSegment slot
                        && slot.getPlaceholder() != null && (Speech.has(slot.getPlaceholder().getName(), Sign.CONTACT)
                                || Speech.has(slot.getPlaceholder().getMeaning(), Sign.CONTACT)));
    }

    private static boolean declines(Speech words) {
        List<Clause> clauses = words.clauses();
        return words.has(Sign.DECLINE) && clauses.get(clauses.size() - 1).has(Sign.THANKS);
    }

    @Override
    public Object basis(Context context) {
        return Channel.look(context);
    }
}
