// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static phrasebook.rules.tests.Checked.MAKE;
import static phrasebook.rules.tests.Checked.with;

import java.util.List;

import phrasebook.model.Element;
import phrasebook.model.Numbered;
import phrasebook.model.Phrase;

/** Phrases to compare, and which of them a rule says are like an earlier one. */
final class Similar {

    private Similar() {
    }

    static Phrase phrase(String id, String situation, String... words) {
        return with(Checked.phrase(id, with(MAKE.createSay(), say -> {
            for (String each : words) {
                say.getAlternatives().add(Checked.utterance(each));
            }
        })), p -> p.setSituation(with(MAKE.createSituation(), s -> s.setText(situation))));
    }

    static Element heading() {
        return with(MAKE.createHeading(), h -> h.setTitle("节"));
    }

    /** As {@code P02 like P01}. */
    static List<String> found(String rule, Element... elements) {
        return Checked.violations(rule, Checked.norm(elements)).stream()
                .map(v -> ((Numbered) v.subject()).getId() + " like " + v.arguments().get(0)).toList();
    }

    /** In two phrases of these situations and of no words. */
    static List<String> situations(String rule, String one, String other) {
        return found(rule, phrase("P01", one), phrase("P02", other));
    }

    /** In two phrases of unlike situations, of these words. */
    static List<String> speeches(String rule, String one, String other) {
        return found(rule, phrase("P01", "甲", one), phrase("P02", "乙", other));
    }
}
