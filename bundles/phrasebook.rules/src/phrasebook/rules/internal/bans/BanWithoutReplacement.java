// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.bans;

import java.util.function.Consumer;

import phrasebook.model.Ban;
import phrasebook.model.Element;
import phrasebook.rules.Context;
import phrasebook.rules.ElementRule;
import phrasebook.rules.Family;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.Entries;
import phrasebook.rules.matching.BanWordings;

/** A ban of words says what to say instead; under a phrase the phrase does. */
public final class BanWithoutReplacement implements ElementRule {

    @Override
    public Family family() {
        return Family.BANS;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Element element, Context context, Consumer<Violation> report) {
        if (element instanceof Ban ban && ban.getInsteadText() == null && ban.getInsteadEntry() == null
                && ban.getBadLines().isEmpty() && ban.getWordings().stream().anyMatch(w -> BanWordings.length(w) > 0)) {
            report.accept(Violation.of(this, ban, Entries.label(ban)));
        }
    }
}
