// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.calls;

import java.util.function.Consumer;

import phrasebook.model.Element;
import phrasebook.model.Phrase;
import phrasebook.rules.Context;
import phrasebook.rules.ElementRule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.speech.Speech;

/** A rule over what is said in a call. */
public interface CallRule extends ElementRule {

    @Override
    default Severity severity() {
        return Severity.WARNING;
    }

    @Override
    default void prepare() {
        Speech.marks("-");
    }

    @Override
    default void check(Element element, Context context, Consumer<Violation> report) {
        if (element instanceof Phrase phrase) {
            check(Call.of(phrase, context), context, report);
        }
    }

    /** Reports every place of the call that breaks the rule, in document order. */
    void check(Call call, Context context, Consumer<Violation> report);
}
