// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.bans;

import java.util.List;
import java.util.function.Consumer;

import phrasebook.model.Ban;
import phrasebook.model.Element;
import phrasebook.model.query.Wordings;
import phrasebook.rules.Context;
import phrasebook.rules.ElementRule;
import phrasebook.rules.Family;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.Entries;
import phrasebook.rules.matching.BanMatcher;

/** A ban hits every example that it gives of what it forbids. */
public final class BanMissesExample implements ElementRule {

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
        for (Ban ban : Entries.bansIn(element)) {
            if (!ban.getWordings().isEmpty() && !ban.getMatches().isEmpty()) {
                BanMatcher matcher = Banned.by(List.of(ban)).matcher();
                ban.getMatches().stream().filter(e -> !e.getSegments().isEmpty() && matcher.hits(e).isEmpty())
                        .forEach(e -> report.accept(Violation.of(this, e, Wordings.printed(e))));
            }
        }
    }
}
