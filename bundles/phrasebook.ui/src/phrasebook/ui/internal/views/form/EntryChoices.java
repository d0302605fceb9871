// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views.form;

import java.util.List;
import java.util.stream.Stream;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.editing.EntryChoice;
import phrasebook.dsl.ide.editing.EntryForms;
import phrasebook.ui.internal.views.form.ChoiceField.Choice;

/** The entries of a norm to refer to, each with its situation. */
final class EntryChoices {

    private static final int LONGEST = 24;
    private static final int MOST = 400;

    private EntryChoices() {
    }

    /**
     * Offers the entries in a field. Those of a long norm are gathered when somebody is about to choose, and only those
     * around the one that is chosen, since no list shows ten thousand.
     */
    static void offer(ChoiceField field, ParsedNorm norm, String chosen) {
        if (norm.norm().getElements().size() <= MOST) {
            field.show(chosen, around(norm, chosen));
        } else {
            field.show(chosen, Choice.of(chosen), () -> around(norm, chosen));
        }
    }

    private static List<Choice> around(ParsedNorm norm, String chosen) {
        List<EntryChoice> all = EntryForms.entries(norm);
        int at = Math.max(0, all.stream().map(EntryChoice::id).toList().indexOf(chosen));
        int from = Math.max(0, Math.min(at - MOST / 2, all.size() - MOST));
        return Stream.concat(Stream.of(Choice.of("")), all.subList(from, Math.min(all.size(), from + MOST)).stream()
                .map(EntryChoices::choice)).toList();
    }

    private static Choice choice(EntryChoice entry) {
        return new Choice(entry.id(), (entry.id() + "　" + shortened(entry.situation())).strip());
    }

    private static String shortened(String situation) {
        return situation.length() <= LONGEST ? situation : situation.substring(0, LONGEST) + "…";
    }
}
