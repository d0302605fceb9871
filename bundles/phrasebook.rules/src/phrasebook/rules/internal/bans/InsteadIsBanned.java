// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.bans;

import java.util.List;
import java.util.function.Consumer;

import phrasebook.model.Ban;
import phrasebook.model.Element;
import phrasebook.model.Utterance;
import phrasebook.rules.Context;
import phrasebook.rules.ElementRule;
import phrasebook.rules.Family;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.Entries;
import phrasebook.rules.matching.BanMatcher;

/** What a ban tells to say instead is not itself banned. */
public final class InsteadIsBanned implements ElementRule {

    @Override
    public Family family() {
        return Family.BANS;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Object basis(Context context) {
        return Banned.everywhere(context).basis();
    }

    @Override
    public void check(Element element, Context context, Consumer<Violation> report) {
        for (Ban ban : Entries.bansIn(element)) {
            Utterance instead = ban.getInsteadText();
            if (instead != null && !check(instead, Banned.everywhere(context), report) && ban != element) {
                check(instead, Banned.by(Entries.bansIn(element)), report);
            }
        }
    }

    private boolean check(Utterance instead, Banned banned, Consumer<Violation> report) {
        List<BanMatcher.Hit> hits = banned.matcher().hits(instead);
        hits.stream().limit(1).forEach(h -> report.accept(
                Violation.of(this, instead, banned.wording(h), Entries.label(banned.ban(h)))));
        return !hits.isEmpty();
    }
}
