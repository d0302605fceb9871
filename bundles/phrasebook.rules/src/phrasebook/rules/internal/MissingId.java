// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal;

import java.util.List;
import java.util.function.Consumer;

import phrasebook.model.Entry;
import phrasebook.model.Norm;
import phrasebook.model.Phrase;
import phrasebook.rules.Rule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** Every entry has an id, so that it stays the same entry when numbers shift. */
public final class MissingId implements Rule {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Norm norm, Consumer<Violation> report) {
        Entries.of(norm).filter(e -> e.getId() == null)
                .forEach(e -> report.accept(new Violation(this, e, null, -1, List.of(sign(e)))));
    }

    /** What is printed where the id should follow. */
    private static String sign(Entry entry) {
        String number = entry.getNumber();
        return number != null ? number : entry.eContainer() instanceof Phrase ? "※" : "";
    }
}
