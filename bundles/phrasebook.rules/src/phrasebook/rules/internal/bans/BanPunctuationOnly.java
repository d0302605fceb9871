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

/** What a ban forbids to say can be heard. */
public final class BanPunctuationOnly implements ElementRule {

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
        Entries.bansIn(element).stream().flatMap(b -> b.getWordings().stream())
                .filter(w -> !w.getSegments().isEmpty() && BanWordings.length(w) == 0)
                .forEach(w -> report.accept(Violation.of(this, w, Wordings.printed(w))));
    }
}
