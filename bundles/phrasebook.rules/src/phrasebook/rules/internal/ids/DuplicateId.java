// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.ids;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import phrasebook.model.NormPackage;
import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Rule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.Entries;

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
        Entries.numbered(context.norm()).filter(e -> e.getId() != null && !ids.add(e.getId())).forEach(
                e -> report.accept(Violation.of(this, e, e.getId()).at(NormPackage.Literals.NUMBERED__ID)));
    }
}
