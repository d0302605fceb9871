// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal;

import java.util.List;
import java.util.function.Consumer;

import phrasebook.model.BanKind;
import phrasebook.model.Norm;
import phrasebook.rules.Rule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** A ban says what it forbids. */
public final class BanWithoutProhibition implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Norm norm, Consumer<Violation> report) {
        Entries.bans(norm).filter(b -> b.getKind() == BanKind.UNSPECIFIED && b.getBadLines().isEmpty())
                .forEach(b -> report.accept(new Violation(this, b, null, -1, List.of())));
    }
}
