// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal;

import java.util.List;
import java.util.function.Consumer;

import phrasebook.model.Norm;
import phrasebook.model.NormPackage;
import phrasebook.rules.Rule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** A norm has a title. */
public final class MissingTitle implements Rule {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Norm norm, Consumer<Violation> report) {
        if (norm.getTitle() == null) {
            report.accept(new Violation(this, norm, NormPackage.Literals.NORM__TITLE, -1, List.of()));
        }
    }
}
