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

/** A question that ends a text has its mark (GB/T 15834-2011, 4.2). */
public final class MissingQuestionMark implements PassageRule {

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
        Sentence.of(passage.text()).stream().filter(s -> s.marks().isEmpty() && s.asks()).forEach(s -> {
            String last = passage.text().substring(s.end() - 1, s.end());
            report.accept(passage.breaks(this, s.end() - 1, s.end(), new Fix(last + "？", true), s.shown()));
        });
    }
}
