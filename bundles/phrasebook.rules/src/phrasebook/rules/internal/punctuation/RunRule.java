// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.punctuation;

import java.util.function.Consumer;

import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.Passage;
import phrasebook.rules.internal.Passage.Kind;
import phrasebook.rules.internal.PassageRule;

/** A rule over runs of marks: each run is looked at as a whole, and once. */
interface RunRule extends PassageRule {

    @Override
    default Family family() {
        return Family.PUNCTUATION;
    }

    /** Whether such a mark belongs to a run that begins with that one. */
    boolean goesOn(char first, char mark);

    /** Reports the run from start up to end, neither inside a longer one, if it breaks the rule. */
    void check(Passage passage, int start, int end, Consumer<Violation> report);

    /** Whether the passage is spelt as it is on purpose, or by somebody else. */
    default boolean leavesOut(Passage passage) {
        return passage.is(Kind.EXAMPLE, Kind.PENDING);
    }

    @Override
    default void check(Passage passage, Context context, Consumer<Violation> report) {
        String text = passage.text();
        int length = leavesOut(passage) ? 0 : text.length();
        for (int at = 0; at < length; at++) {
            int end = at;
            while (end < length && goesOn(text.charAt(at), text.charAt(end))) {
                end++;
            }
            if (end > at) {
                check(passage, at, end, report);
                at = end - 1;
            }
        }
    }
}
