// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing;

import java.util.List;
import java.util.Optional;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.editing.internal.FormReader;
import phrasebook.dsl.ide.editing.internal.Ids;
import phrasebook.dsl.ide.editing.internal.Outline;
import phrasebook.model.Ban;
import phrasebook.model.Entry;
import phrasebook.model.Phrase;
import phrasebook.model.Role;
import phrasebook.model.Situation;
import phrasebook.model.query.Situations;
import phrasebook.model.query.Wordings;

/** Entries as forms, and what the fields can be chosen from. */
public final class EntryForms {

    private EntryForms() {
    }

    /** The phrase, ban or provision that the offset lies in or below; a ban in a phrase is part of that phrase. */
    public static Optional<EntryForm> at(ParsedNorm parsed, int offset) {
        Outline outline = new Outline(parsed);
        int at = outline.at(offset);
        return at < 0 || !(outline.block(at).element() instanceof Entry entry) ? Optional.empty()
                : Optional.of(new FormReader(parsed.text()).entry(entry));
    }

    /** The roles that the norm declares, each by its name. */
    public static List<String> roles(ParsedNorm parsed) {
        return parsed.norm().getRoles().stream().map(Role::getName).filter(n -> n != null).toList();
    }

    /** The placeholders that the norm declares. */
    public static List<PlaceholderChoice> placeholders(ParsedNorm parsed) {
        return parsed.norm().getPlaceholders().stream().filter(p -> p.getName() != null)
                .map(p -> new PlaceholderChoice(p.getName(), p.getMeaning() == null ? "" : p.getMeaning(),
                        Wordings.sign(p), List.copyOf(p.getValues())))
                .toList();
    }

    /** The entries that have an id, bans in phrases too. */
    public static List<EntryChoice> entries(ParsedNorm parsed) {
        return Ids.numbered(parsed.norm()).stream().filter(Entry.class::isInstance).filter(n -> n.getId() != null)
                .map(n -> new EntryChoice(n.getId(), n.getNumber() == null ? "" : n.getNumber(), situation((Entry) n)))
                .toList();
    }

    private static String situation(Entry entry) {
        Situation situation = entry instanceof Phrase phrase ? phrase.getSituation()
                : entry instanceof Ban ban ? ban.getTrigger() : null;
        return situation == null ? "" : Situations.printed(situation);
    }
}
