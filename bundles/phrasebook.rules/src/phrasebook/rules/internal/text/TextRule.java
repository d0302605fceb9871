// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.text;

import java.util.function.Consumer;

import phrasebook.model.Element;
import phrasebook.rules.Context;
import phrasebook.rules.ElementRule;
import phrasebook.rules.Family;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.Text;

/** A rule over the characters of every text, names and ids included. */
interface TextRule extends ElementRule {

    /** Reports every character, or run of characters, that breaks the rule, in order. */
    void check(Text text, Consumer<Violation> report);

    @Override
    default Family family() {
        return Family.TEXT;
    }

    @Override
    default void checkHead(Context context, Consumer<Violation> report) {
        Text.ofHead(context.norm(), text -> check(text, report));
    }

    @Override
    default void check(Element element, Context context, Consumer<Violation> report) {
        Text.of(element, text -> check(text, report));
    }
}
