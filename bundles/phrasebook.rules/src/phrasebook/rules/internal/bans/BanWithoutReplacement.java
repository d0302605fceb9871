// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.bans;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import phrasebook.model.Ban;
import phrasebook.model.Element;
import phrasebook.model.Heading;
import phrasebook.model.Phrase;
import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Rule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.Entries;
import phrasebook.rules.matching.BanWordings;

/**
 * A ban of words says what to say instead; under a phrase the phrase does, and so do the phrases below a heading that
 * says when, as in a table of what to say and what never to say.
 */
public final class BanWithoutReplacement implements Rule {

    private static final List<String> MOMENTS = List.of("时", "后", "前", "时候", "完毕", "期间");

    @Override
    public Family family() {
        return Family.BANS;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Context context, Consumer<Violation> report) {
        boolean moment = false;
        boolean answered = false;
        List<Ban> below = new ArrayList<>();
        for (Element element : context.norm().getElements()) {
            if (element instanceof Heading heading) {
                report(below, moment && answered, report);
                moment = isMoment(heading);
                answered = false;
            } else if (element instanceof Phrase) {
                answered = true;
            } else if (element instanceof Ban ban && lacksReplacement(ban)) {
                below.add(ban);
            }
        }
        report(below, moment && answered, report);
    }

    private static boolean isMoment(Heading heading) {
        String title = heading.getTitle();
        return title != null && MOMENTS.stream().anyMatch(title.strip()::endsWith);
    }

    private void report(List<Ban> bans, boolean answered, Consumer<Violation> report) {
        bans.stream().filter(b -> !answered || b.getTrigger() != null)
                .forEach(b -> report.accept(Violation.of(this, b, Entries.label(b))));
        bans.clear();
    }

    private static boolean lacksReplacement(Ban ban) {
        return ban.getInsteadText() == null && ban.getInsteadEntry() == null && ban.getBadLines().isEmpty()
                && ban.getWordings().stream().anyMatch(w -> BanWordings.length(w) > 0);
    }
}
