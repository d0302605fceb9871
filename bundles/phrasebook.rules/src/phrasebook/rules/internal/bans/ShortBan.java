// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.bans;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import phrasebook.model.Element;
import phrasebook.model.Utterance;
import phrasebook.model.query.Wordings;
import phrasebook.rules.Context;
import phrasebook.rules.ElementRule;
import phrasebook.rules.Family;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.Entries;
import phrasebook.rules.internal.WordFile;
import phrasebook.rules.matching.BanWordings;
import phrasebook.rules.matching.Folding;

/** What a ban forbids to say is not so short that it stands in ordinary words. */
public final class ShortBan implements ElementRule {

    @Override
    public Family family() {
        return Family.BANS;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    /** Words of two characters that no call can do without. */
    private static final class Everyday {

        private static final Set<String> WORDS = WordFile.words(ShortBan.class, "everyday.txt").stream()
                .map(Folding::pattern).collect(Collectors.toSet());
    }

    @Override
    public void check(Element element, Context context, Consumer<Violation> report) {
        Entries.bansIn(element).stream().flatMap(b -> b.getWordings().stream()).filter(ShortBan::isShort)
                .forEach(w -> report.accept(Violation.of(this, w, Wordings.printed(w))));
    }

    private static boolean isShort(Utterance wording) {
        int length = BanWordings.length(wording);
        return length == 1 || length == 2
                && BanWordings.spellings(wording).stream().map(Folding::pattern).anyMatch(Everyday.WORDS::contains);
    }
}
