// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal;

import java.util.function.Consumer;

import phrasebook.model.Element;
import phrasebook.rules.Context;
import phrasebook.rules.ElementRule;
import phrasebook.rules.Violation;

/** A rule over texts, each by itself. */
public interface PassageRule extends ElementRule {

    /** Reports every place in the passage that breaks the rule, in order. */
    void check(Passage passage, Context context, Consumer<Violation> report);

    @Override
    default void checkHead(Context context, Consumer<Violation> report) {
        Passages.ofHead(context.norm()).forEach(passage -> check(passage, context, report));
    }

    @Override
    default void check(Element element, Context context, Consumer<Violation> report) {
        Passages.of(element, context).forEach(passage -> check(passage, context, report));
    }
}
