// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal;

import java.util.List;
import java.util.function.Consumer;

import phrasebook.model.Norm;
import phrasebook.model.NormPackage;
import phrasebook.rules.Rule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** A ban forbids either words, or an act, or an omission. */
public final class MixedBan implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Norm norm, Consumer<Violation> report) {
        Entries.bans(norm).filter(b -> !b.getWordings().isEmpty() && b.getText() != null)
                .forEach(b -> report.accept(new Violation(this, b, NormPackage.Literals.BAN__TEXT, -1, List.of())));
    }
}
