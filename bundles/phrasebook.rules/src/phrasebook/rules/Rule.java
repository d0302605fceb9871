// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules;

import java.util.function.Consumer;

/**
 * One thing that is checked of a norm. Its id is its class's name; its message stands under that key in the message
 * files, and its page in {@code docs/rules}. It keeps no state, and several threads may ask it. What it can tell from
 * one element alone it tells as an {@link ElementRule}, so that typing in another costs nothing.
 */
public interface Rule {

    /** The name of the rule in findings, settings and message files. */
    default String id() {
        return getClass().getSimpleName();
    }

    /** What it looks after. */
    Family family();

    /** How much each place that breaks the rule weighs, where neither the place nor the settings say otherwise. */
    Severity severity();

    /** Reads what it looks words up in, so that the first norm need not wait for it. Any thread may call it. */
    default void prepare() {
    }

    /** Reports every place in the norm that breaks the rule, in document order. */
    void check(Context context, Consumer<Violation> report);
}
