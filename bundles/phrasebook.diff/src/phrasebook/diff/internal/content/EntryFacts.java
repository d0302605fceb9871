// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.content;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.diff.Aspect;
import phrasebook.model.BadLine;
import phrasebook.model.Ban;
import phrasebook.model.Element;
import phrasebook.model.Heading;
import phrasebook.model.Note;
import phrasebook.model.Phrase;
import phrasebook.model.Provision;
import phrasebook.model.Situation;
import phrasebook.model.query.Situations;

/** What an entry says apart from its number, its id, its steps and the bans below it. */
public final class EntryFacts {

    private EntryFacts() {
    }

    static List<Fact> of(Element element, Labels labels) {
        FactList facts = new FactList();
        if (element instanceof Heading heading) {
            facts.text(Aspect.TITLE, heading.getTitle());
        } else if (element instanceof Phrase phrase) {
            facts.text(Aspect.SITUATION, situation(phrase.getSituation())).notes(phrase.getNotes());
        } else if (element instanceof Ban ban) {
            ban(ban, labels, facts);
        } else if (element instanceof Provision provision) {
            facts.wordings(Aspect.PARAGRAPH, provision.getParagraphs()).notes(provision.getNotes());
        } else if (element instanceof Note note) {
            facts.text(Aspect.NOTE, Lines.note(note, "注"));
        } else if (element instanceof BadLine bad) {
            facts.text(Aspect.UNREADABLE, bad.getText());
        }
        return facts.facts();
    }

    /** What the ban says. */
    public static List<Fact> of(Ban ban, Labels labels) {
        FactList facts = new FactList();
        ban(ban, labels, facts);
        return facts.facts();
    }

    private static void ban(Ban ban, Labels labels, FactList facts) {
        facts.text(Aspect.SITUATION, situation(ban.getTrigger())).word(Aspect.BAN_KIND, ban.getKind())
                .wordings(Aspect.BANNED_WORDS, ban.getWordings()).wording(Aspect.BANNED_CONDUCT, ban.getText());
        if (ban.getInsteadEntry() != null) {
            facts.text(Aspect.INSTEAD, labels.reference(ban.getInsteadEntry()));
        }
        facts.wording(Aspect.INSTEAD_WORDS, ban.getInsteadText()).text(Aspect.REASON, ban.getReason())
                .word(Aspect.SEVERITY, ban.getSeverity()).wordings(Aspect.COUNTEREXAMPLE, ban.getMatches())
                .wordings(Aspect.EXAMPLE, ban.getAllows()).notes(ban.getNotes());
        ban.getBadLines().forEach(bad -> facts.text(Aspect.UNREADABLE, bad.getText()));
    }

    private static @Nullable String situation(@Nullable Situation situation) {
        return situation == null ? null : Situations.printed(situation) + (situation.isLabel() ? "：" : "");
    }
}
