// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static phrasebook.rules.tests.Checked.assertFinds;
import static phrasebook.rules.tests.Checked.assertPasses;
import static phrasebook.rules.tests.Checked.ban;
import static phrasebook.rules.tests.Checked.norm;
import static phrasebook.rules.tests.Checked.phrase;
import static phrasebook.rules.tests.Checked.with;

import org.junit.jupiter.api.Test;

import phrasebook.model.NormPackage;
import phrasebook.model.Phrase;

class MissingSituationTest {

    private static Phrase when(String cause, String text) {
        return with(phrase("P01"), p -> p.setSituation(with(Checked.MAKE.createSituation(), s -> {
            s.setCause(cause);
            s.setText(text);
        })));
    }

    @Test
    void noneOrNothingButBlanks() {
        Phrase none = phrase("P01");
        assertFinds("MissingSituation", norm(none), none, NormPackage.Literals.NUMBERED__NUMBER, -1);
        Phrase blank = when("", " ");
        assertFinds("MissingSituation", norm(blank), blank, NormPackage.Literals.NUMBERED__NUMBER, -1);
    }

    @Test
    void aHeadingOrACallersWordsSayIt() {
        assertPasses("MissingSituation", norm(Checked.MAKE.createHeading(), phrase("P01")));
        assertPasses("MissingSituation", norm(phrase("P01", with(Checked.MAKE.createSay(),
                s -> s.setRole(Checked.role("市民"))))));
    }

    @Test
    void aListOfGoodPhrasesNeedsNone() {
        assertPasses("MissingSituation", norm(phrase("P01"), phrase("P02"), when("", "问候")));
    }

    @Test
    void aLabelOrACauseIsOne() {
        assertPasses("MissingSituation", norm(when("", "问候语"), when("因使用免提", ""), ban("B01")));
    }
}
