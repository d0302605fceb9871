// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views.form;

import java.util.List;
import java.util.stream.Stream;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.editing.EntryForms;
import phrasebook.ui.internal.views.form.ChoiceField.Choice;

/** The entries of a norm to refer to, each with its situation. */
final class EntryChoices {

    private static final int LONGEST = 24;

    private EntryChoices() {
    }

    static List<Choice> of(ParsedNorm norm) {
        return Stream.concat(Stream.of(Choice.of("")), EntryForms.entries(norm).stream()
                .map(e -> new Choice(e.id(), (e.id() + "　" + shortened(e.situation())).strip()))).toList();
    }

    private static String shortened(String situation) {
        return situation.length() <= LONGEST ? situation : situation.substring(0, LONGEST) + "…";
    }
}
