// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static phrasebook.rules.tests.Checked.assertFinds;
import static phrasebook.rules.tests.Checked.assertPasses;
import static phrasebook.rules.tests.Checked.phrase;
import static phrasebook.rules.tests.Slots.placeholder;

import org.junit.jupiter.api.Test;

import phrasebook.model.NormPackage;
import phrasebook.model.Placeholder;

class AmbiguousSignTest {

    @Test
    void twoMeaningsOfOneSign() {
        Placeholder second = placeholder("电话", null, "***");
        assertFinds("AmbiguousSign", Slots.norm(phrase("P01"), placeholder("部门", null, "***"), second), second,
                NormPackage.Literals.PLACEHOLDER__SHOWN_AS, -1, "***", "“部门”、“电话”");
    }

    @Test
    void differentSignsAndNone() {
        assertPasses("AmbiguousSign", Slots.norm(phrase("P01"), placeholder("部门", null, "***"),
                placeholder("工号", null, "*"), placeholder("姓", null, null), placeholder("名", null, null),
                placeholder("地", null, ""), placeholder("址", null, "")));
    }
}
