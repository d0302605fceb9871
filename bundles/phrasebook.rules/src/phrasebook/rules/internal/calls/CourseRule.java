// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.calls;

import java.util.function.Consumer;

import phrasebook.model.Element;
import phrasebook.model.Phrase;
import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Violation;

/** A rule over the course of a call. It says nothing of a phrase that holds lines nobody could read. */
interface CourseRule extends CallRule {

    @Override
    default Family family() {
        return Family.CALLS;
    }

    @Override
    default void check(Element element, Context context, Consumer<Violation> report) {
        if (element instanceof Phrase phrase) {
            Call call = Call.of(phrase, context);
            if (call.isKnown()) {
                check(call, context, report);
            }
        }
    }
}
