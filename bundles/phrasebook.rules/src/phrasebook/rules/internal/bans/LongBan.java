// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.bans;

import java.util.function.Consumer;

import phrasebook.model.Element;
import phrasebook.model.query.Wordings;
import phrasebook.rules.Context;
import phrasebook.rules.ElementRule;
import phrasebook.rules.Family;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.Entries;
import phrasebook.rules.matching.BanWordings;

/** What a ban forbids to say is no longer than people say the same way twice. */
public final class LongBan implements ElementRule {

    @Override
    public Family family() {
        return Family.BANS;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    /** Half a minute of speech, by 120 characters a minute. */
    private static final int LONGEST = 60;
    private static final int SHOWN = 12;

    @Override
    public void check(Element element, Context context, Consumer<Violation> report) {
        Entries.bansIn(element).stream().flatMap(b -> b.getWordings().stream())
                .filter(w -> BanWordings.length(w) > LONGEST)
                .forEach(w -> report.accept(
                        Violation.of(this, w, shown(Wordings.printed(w)), String.valueOf(LONGEST))));
    }

    private static String shown(String text) {
        return text.substring(0, text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length()))))
                + "……";
    }
}
