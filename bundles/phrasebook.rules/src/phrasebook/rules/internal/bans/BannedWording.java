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
import phrasebook.rules.internal.Spoken;
import phrasebook.rules.matching.BanMatcher;

/** An operator says nothing that a ban forbids. */
public final class BannedWording implements ElementRule {

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
    public void prepare() {
        BanMatcher.of(List.of(List.of("明白"))).hits("明白");
    }

    @Override
    public void check(Element element, Context context, Consumer<Violation> report) {
        Banned everywhere = Banned.everywhere(context);
        Spoken.in(element, context).forEach(spoken -> check(spoken, everywhere, report));
        if (!(element instanceof Ban) && !Entries.bansIn(element).isEmpty()) {
            Banned here = Banned.by(Entries.bansIn(element));
            Spoken.in(element, context).forEach(spoken -> check(spoken, here, report));
        }
    }

    private void check(Spoken spoken, Banned banned, Consumer<Violation> report) {
        for (BanMatcher.Hit hit : banned.matcher().hits(spoken.utterance())) {
            Ban ban = banned.ban(hit);
            String said = spoken.text().substring(hit.start(), hit.end());
            Violation found = spoken.breaks(this, hit.start(), hit.end(), said, Entries.label(ban), banned.wording(hit))
                    .weighing(weight(ban));
            String instead = Wordings.printed(ban.getInsteadText());
            report.accept(instead.isEmpty() || found.span() == null ? found : found.mendedBy(instead));
        }
    }

    /** What the ban says of itself: 严重, 一般 or 提醒. */
    private static Severity weight(Ban ban) {
        return switch (ban.getSeverity()) {
            case INFO -> Severity.INFO;
            case WARNING -> Severity.WARNING;
            default -> Severity.ERROR;
        };
    }
}
