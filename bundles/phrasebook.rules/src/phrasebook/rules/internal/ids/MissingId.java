// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.ids;

import java.util.function.Consumer;

import phrasebook.model.Element;
import phrasebook.model.Entry;
import phrasebook.model.Phrase;
import phrasebook.rules.Context;
import phrasebook.rules.ElementRule;
import phrasebook.rules.Family;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.Entries;

/** Every entry has an id, so that it stays the same entry when numbers shift. */
public final class MissingId implements ElementRule {

    @Override
    public Family family() {
        return Family.IDS;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Element element, Context context, Consumer<Violation> report) {
        Entries.in(element).filter(e -> e.getId() == null)
                .forEach(e -> report.accept(Violation.of(this, e, sign(e))));
    }

    /** What is printed where the id should follow. */
    private static String sign(Entry entry) {
        String number = entry.getNumber();
        return number != null ? number : entry.eContainer() instanceof Phrase ? "※" : "";
    }
}
