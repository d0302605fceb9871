// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.typos;

import java.util.function.Consumer;

import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.Passage;
import phrasebook.rules.internal.PassageRule;

/** Words are not written for others that sound or look like them. */
public final class ConfusedWord implements PassageRule {

    /** Read when it is first asked for. */
    private static final class Known {

        static final Confusions CONFUSIONS = Confusions.read("confusions.txt");
    }

    @Override
    public Family family() {
        return Family.TYPOS;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void prepare() {
        Known.CONFUSIONS.hashCode();
    }

    @Override
    public void check(Passage passage, Context context, Consumer<Violation> report) {
        Known.CONFUSIONS.check(passage, this, report);
    }
}
