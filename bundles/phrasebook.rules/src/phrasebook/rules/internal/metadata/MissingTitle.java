// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.metadata;

import java.util.function.Consumer;

import phrasebook.model.NormPackage;
import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Rule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** A norm has a title. */
public final class MissingTitle implements Rule {

    @Override
    public Family family() {
        return Family.METADATA;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Context context, Consumer<Violation> report) {
        if (context.norm().getTitle() == null) {
            report.accept(Violation.of(this, context.norm()).at(NormPackage.Literals.NORM__TITLE));
        }
    }
}
