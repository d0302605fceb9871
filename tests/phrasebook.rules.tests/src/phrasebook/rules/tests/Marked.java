// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static phrasebook.rules.tests.Checked.MAKE;
import static phrasebook.rules.tests.Checked.phrase;
import static phrasebook.rules.tests.Checked.role;
import static phrasebook.rules.tests.Checked.utterance;
import static phrasebook.rules.tests.Checked.with;

import java.util.List;

import phrasebook.model.Norm;
import phrasebook.model.Role;
import phrasebook.model.Say;
import phrasebook.rules.Fix;
import phrasebook.rules.Violation;

/** What a rule finds in texts, as {@code what was found→what should stand there}, with ~ where it is not safe. */
final class Marked {

    private Marked() {
    }

    /** In these words of an operator. */
    static List<String> said(String rule, String words) {
        return in(rule, spoken(words));
    }

    /** In these words of a caller. */
    static List<String> heard(String rule, String words) {
        Norm norm = spoken(words);
        Role caller = role("市民");
        norm.getRoles().add(caller);
        norm.eAllContents().forEachRemaining(o -> {
            if (o instanceof Say say) {
                say.setRole(caller);
            }
        });
        return in(rule, norm);
    }

    /** In the situation of a phrase. */
    static List<String> told(String rule, String situation) {
        return in(rule, situated(situation));
    }

    /** In the words that a ban forbids. */
    static List<String> banned(String rule, String words) {
        return in(rule, Checked.norm(Checked.banOfWords("B01", words)));
    }

    static Norm spoken(String... words) {
        return Checked.norm(phrase("P01", with(MAKE.createSay(), say -> {
            for (String each : words) {
                say.getAlternatives().add(utterance(each));
            }
        })));
    }

    static Norm situated(String situation) {
        return Checked.norm(with(phrase("P01"), p -> p.setSituation(with(MAKE.createSituation(),
                s -> s.setText(situation)))));
    }

    static List<String> in(String rule, Norm norm) {
        return Checked.violations(rule, norm).stream().map(Marked::shown).toList();
    }

    private static String shown(Violation found) {
        Violation.Span span = found.span();
        Fix fix = found.fix();
        String text = "";
        if (found.feature() != null) {
            Object value = found.subject().eGet(found.feature());
            text = value instanceof List<?> values ? String.valueOf(values.get(found.index())) : String.valueOf(value);
        }
        return (span == null ? text : text.substring(span.start(), span.end()))
                + (fix == null ? "" : "→" + fix.text() + (fix.safe() ? "" : "~"));
    }
}
