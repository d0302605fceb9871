// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import phrasebook.model.Norm;
import phrasebook.model.NormPackage;
import phrasebook.rules.Rule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** An id belongs to one entry or heading. */
public final class DuplicateId implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Norm norm, Consumer<Violation> report) {
        Set<String> ids = new HashSet<>();
        Entries.numbered(norm).filter(e -> e.getId() != null && !ids.add(e.getId())).forEach(
                e -> report.accept(new Violation(this, e, NormPackage.Literals.NUMBERED__ID, -1, List.of(e.getId()))));
    }
}
