// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static phrasebook.rules.tests.Checked.assertFinds;
import static phrasebook.rules.tests.Checked.assertPasses;
import static phrasebook.rules.tests.Checked.norm;
import static phrasebook.rules.tests.Checked.with;

import org.junit.jupiter.api.Test;

import phrasebook.model.Norm;
import phrasebook.model.NormPackage;

class MissingTitleTest {

    @Test
    void aNormWithoutATitle() {
        Norm norm = norm();
        assertFinds("MissingTitle", norm, norm, NormPackage.Literals.NORM__TITLE, -1);
    }

    @Test
    void aTitle() {
        assertPasses("MissingTitle", with(norm(), n -> n.setTitle("规范")));
    }
}
