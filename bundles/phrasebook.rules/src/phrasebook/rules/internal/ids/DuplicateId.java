// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.ids;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import phrasebook.model.Element;
import phrasebook.model.NormPackage;
import phrasebook.model.Numbered;
import phrasebook.model.Phrase;
import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Rule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** An id belongs to one entry or heading. */
public final class DuplicateId implements Rule {

    @Override
    public Family family() {
        return Family.IDS;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Context context, Consumer<Violation> report) {
        Set<String> ids = new HashSet<>();
        for (Element element : context.norm().getElements()) {
            if (element instanceof Numbered numbered) {
                check(numbered, ids, report);
            }
            if (element instanceof Phrase phrase) {
                phrase.getBans().forEach(ban -> check(ban, ids, report));
            }
        }
    }

    private void check(Numbered entry, Set<String> ids, Consumer<Violation> report) {
        String id = entry.getId();
        if (id != null && !ids.add(id)) {
            report.accept(Violation.of(this, entry, id).at(NormPackage.Literals.NUMBERED__ID));
        }
    }
}
