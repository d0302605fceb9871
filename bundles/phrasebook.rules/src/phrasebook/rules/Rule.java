// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules;

import java.util.function.Consumer;

import phrasebook.model.Norm;

/**
 * One thing that is checked of a norm. Its id is its class's name; its message stands under that key in the message
 * files, and its page in {@code docs/rules}.
 */
public interface Rule {

    /** The name of the rule in findings, settings and message files. */
    default String id() {
        return getClass().getSimpleName();
    }

    /** How much each place that breaks the rule weighs. */
    Severity severity();

    /** Reports every place in the norm that breaks the rule, in document order. */
    void check(Norm norm, Consumer<Violation> report);
}
