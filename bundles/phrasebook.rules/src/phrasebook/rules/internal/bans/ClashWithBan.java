// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.bans;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Ban;
import phrasebook.model.Element;
import phrasebook.model.Entry;
import phrasebook.model.Phrase;
import phrasebook.model.query.Wordings;
import phrasebook.rules.Context;
import phrasebook.rules.ElementRule;
import phrasebook.rules.Family;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.Entries;
import phrasebook.rules.internal.Spoken;

/** An operator says nothing, in the situation of a ban, that comes to the same as what it forbids. */
public final class ClashWithBan implements ElementRule {

    @Override
    public Family family() {
        return Family.BANS;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Object basis(Context context) {
        return Clashes.everywhere(context).key();
    }

    @Override
    public void prepare() {
        Meaning.of("-");
    }

    @Override
    public void check(Element element, Context context, Consumer<Violation> report) {
        if (element instanceof Phrase phrase) {
            Clashes everywhere = Clashes.everywhere(context);
            List<Ban> here = Entries.bansIn(phrase);
            Map<String, Clashes.Then> then = new HashMap<>();
            Spoken.in(phrase, context).forEach(spoken -> {
                then.computeIfAbsent(Trigger.situation(spoken.say(), phrase), s -> everywhere.then(Trigger.of(s)))
                        .with(spoken.utterance()).forEach(ban -> check(ban, spoken, phrase, report));
                Clashes.of(here, spoken.utterance()).forEach(ban -> check(ban, spoken, phrase, report));
            });
        }
    }

    private void check(Ban ban, Spoken spoken, Phrase phrase, Consumer<Violation> report) {
        String said = Wordings.printed(spoken.utterance());
        boolean isReplacement = isNamed(ban.getInsteadEntry(), phrase)
                || said.equals(Wordings.printed(ban.getInsteadText()));
        if (!isReplacement && Banned.by(List.of(ban)).matcher().hits(spoken.utterance()).isEmpty()) {
            report.accept(spoken.breaks(this, said, Entries.label(ban), Wordings.printed(ban.getWordings().get(0))));
        }
    }

    /** By what is known of it to {@link #basis}. */
    private static boolean isNamed(@Nullable Entry instead, Phrase phrase) {
        return instead != null && Entries.label(instead).equals(Entries.label(phrase));
    }
}
