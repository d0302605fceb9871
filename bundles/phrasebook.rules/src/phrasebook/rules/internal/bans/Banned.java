// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.bans;

import java.util.ArrayList;
import java.util.List;

import phrasebook.model.Ban;
import phrasebook.model.query.Wordings;
import phrasebook.rules.Context;
import phrasebook.rules.internal.Entries;
import phrasebook.rules.matching.BanMatcher;
import phrasebook.rules.matching.BanWordings;

/** What bans forbid to say, ready to be looked for. */
record Banned(BanWordings wordings, BanMatcher matcher) {

    /** By the bans that hold in every call; made once while they stay as they are. */
    static Banned everywhere(Context context) {
        return context.now(Banned.class, c -> {
            BanWordings wordings = BanWordings.of(Entries.bansEverywhere(c.norm()).toList());
            return new Banned(wordings, c.derived(BanMatcher.class, wordings.spellings(), BanMatcher::of));
        });
    }

    /** By these bans alone. */
    static Banned by(List<Ban> bans) {
        BanWordings wordings = BanWordings.of(bans);
        return new Banned(wordings, BanMatcher.of(wordings.spellings()));
    }

    /** All that a finding tells of the bans, as a value. */
    Object basis() {
        List<Object> basis = new ArrayList<>();
        Ban last = null;
        for (int i = 0; i < wordings.bans().size(); i++) {
            Ban ban = wordings.bans().get(i);
            basis.add(wordings.spellings().get(i));
            if (ban != last) {
                basis.add(Entries.label(ban));
                basis.add(ban.getSeverity());
                basis.add(Wordings.printed(ban.getInsteadText()));
                last = ban;
            }
        }
        return basis;
    }

    /** The ban whose wording was hit. */
    Ban ban(BanMatcher.Hit hit) {
        return wordings.bans().get(hit.wording());
    }

    /** The wording that was hit, as it is printed. */
    String wording(BanMatcher.Hit hit) {
        return Wordings.printed(wordings.utterances().get(hit.wording()));
    }
}
