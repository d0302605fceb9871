// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.structure;

import java.util.function.Consumer;

import phrasebook.model.NormPackage;
import phrasebook.model.query.Divisions;
import phrasebook.model.query.Divisions.Division;
import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Rule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** Below a heading stands something. */
public final class EmptyDivision implements Rule {

    @Override
    public Family family() {
        return Family.STRUCTURE;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Context context, Consumer<Violation> report) {
        check(Divisions.of(context.norm()), report);
    }

    private void check(Division division, Consumer<Violation> report) {
        if (division.divisions().isEmpty() && division.elements().isEmpty()) {
            division.heading().ifPresent(heading -> report.accept(
                    Violation.of(this, heading).at(NormPackage.Literals.HEADING__TITLE)));
        }
        division.divisions().forEach(inner -> check(inner, report));
    }
}
