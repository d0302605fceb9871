// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.bans;

import java.util.function.Consumer;

import phrasebook.model.BanKind;
import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Rule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.Entries;

/** A ban says what it forbids. */
public final class BanWithoutProhibition implements Rule {

    @Override
    public Family family() {
        return Family.BANS;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Context context, Consumer<Violation> report) {
        Entries.bans(context.norm()).filter(b -> b.getKind() == BanKind.UNSPECIFIED && b.getBadLines().isEmpty())
                .forEach(b -> report.accept(Violation.of(this, b)));
    }
}
