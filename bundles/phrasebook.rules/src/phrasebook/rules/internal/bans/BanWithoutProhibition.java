// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.bans;

import java.util.function.Consumer;

import phrasebook.model.BanKind;
import phrasebook.model.Element;
import phrasebook.rules.Context;
import phrasebook.rules.ElementRule;
import phrasebook.rules.Family;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.Entries;

/** A ban says what it forbids. */
public final class BanWithoutProhibition implements ElementRule {

    @Override
    public Family family() {
        return Family.BANS;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Element element, Context context, Consumer<Violation> report) {
        Entries.bansIn(element).stream().filter(b -> b.getKind() == BanKind.UNSPECIFIED && b.getBadLines().isEmpty())
                .forEach(b -> report.accept(Violation.of(this, b)));
    }
}
