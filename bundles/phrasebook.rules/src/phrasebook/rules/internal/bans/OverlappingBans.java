// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.bans;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import phrasebook.model.Ban;
import phrasebook.model.Situation;
import phrasebook.model.Utterance;
import phrasebook.model.query.Situations;
import phrasebook.model.query.Wordings;
import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Rule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.Entries;
import phrasebook.rules.matching.BanWordings;

/** No two bans forbid the same words, or the same meaning in the same situation. */
public final class OverlappingBans implements Rule {

    @Override
    public Family family() {
        return Family.BANS;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Context context, Consumer<Violation> report) {
        BanWordings wordings = Banned.everywhere(context).wordings();
        List<Overlaps.Key> keys = keys(wordings);
        for (Overlaps.Overlap overlap : context.derived(Overlaps.class, keys, Overlaps::of).all()) {
            Utterance wording = wordings.utterances().get(overlap.wording());
            Utterance other = wordings.utterances().get(overlap.other());
            report.accept(Violation.of(this, wording, Wordings.printed(wording), Wordings.printed(other),
                    Entries.label(wordings.bans().get(overlap.other())))
                    .weighing(overlap.verbatim() ? Severity.WARNING : Severity.INFO));
        }
    }

    private static List<Overlaps.Key> keys(BanWordings wordings) {
        List<Overlaps.Key> keys = new ArrayList<>();
        int place = -1;
        for (int i = 0; i < wordings.bans().size(); i++) {
            Ban ban = wordings.bans().get(i);
            place += i == 0 || ban != wordings.bans().get(i - 1) ? 1 : 0;
            Situation trigger = ban.getTrigger();
            keys.add(new Overlaps.Key(place, trigger == null ? "" : Situations.printed(trigger),
                    wordings.spellings().get(i)));
        }
        return keys;
    }
}
