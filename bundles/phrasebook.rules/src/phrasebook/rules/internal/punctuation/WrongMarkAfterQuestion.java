// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.punctuation;

import java.util.function.Consumer;

import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Fix;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.Passage;
import phrasebook.rules.internal.Passage.Kind;
import phrasebook.rules.internal.PassageRule;

/** A question ends with ？ and with no other mark (GB/T 15834-2011, 4.2). */
public final class WrongMarkAfterQuestion implements PassageRule {

    @Override
    public Family family() {
        return Family.PUNCTUATION;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Passage passage, Context context, Consumer<Violation> report) {
        if (!passage.is(Kind.SPOKEN, Kind.HEARD)) {
            return;
        }
        Sentence.of(passage.text()).stream().filter(s -> isWrong(s.marks()) && s.asks())
                .forEach(s -> report.accept(passage.breaks(this, s.end(), s.end() + s.marks().length(),
                        new Fix("？", true), s.shown(), s.marks())));
    }

    private static boolean isWrong(String marks) {
        return !marks.isEmpty() && marks.chars().noneMatch(c -> c == '？' || c == '?' || c == '…');
    }
}
