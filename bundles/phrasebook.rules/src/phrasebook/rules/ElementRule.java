// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules;

import java.util.function.Consumer;

import phrasebook.model.Element;

/** A rule that looks at one element at a time, a phrase with all that it holds, and at no other. */
public interface ElementRule extends Rule {

    /**
     * Reports what breaks the rule before the first element: in what the norm says of itself and in what it declares.
     *
     * @param context holds the norm
     * @param report takes what is found
     */
    default void checkHead(Context context, Consumer<Violation> report) {
    }

    /** Reports every place in the element, and in what it holds, that breaks the rule, in document order. */
    void check(Element element, Context context, Consumer<Violation> report);

    /**
     * All besides the element that its answer depends on, such as the settings that it reads or the bans of the norm:
     * while this is equal to what it was, the answer for an element that did not change is taken to be the same.
     *
     * @param context holds the norm and the settings
     */
    default Object basis(Context context) {
        return "";
    }

    @Override
    default void check(Context context, Consumer<Violation> report) {
        checkHead(context, report);
        context.norm().getElements().forEach(element -> check(element, context, report));
    }
}
