// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static phrasebook.rules.tests.Checked.assertFinds;
import static phrasebook.rules.tests.Checked.assertPasses;
import static phrasebook.rules.tests.Checked.note;
import static phrasebook.rules.tests.Checked.role;
import static phrasebook.rules.tests.Checked.with;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import phrasebook.model.BadLine;
import phrasebook.model.Norm;
import phrasebook.model.NormPackage;
import phrasebook.model.Note;
import phrasebook.model.Role;

class ControlCharacterTest {

    @ParameterizedTest
    @CsvSource({ "7,U+0007", "11,U+000B", "10,U+000A", "133,U+0085", "8232,U+2028", "8233,U+2029", "55362,U+D842" })
    void whatNoTextHolds(int code, String name) {
        String text = "甲" + (char) code + "乙";
        Note note = note(false, text);
        assertFinds("ControlCharacter", Checked.norm(Checked.phrase("P01", note)), note,
                NormPackage.Literals.NOTE__TEXT, -1, name);
        Norm titled = with(Checked.norm(), n -> n.setTitle(text));
        assertFinds("ControlCharacter", titled, titled, NormPackage.Literals.NORM__TITLE, -1, name);
    }

    @Test
    void oneOfManyTexts() {
        Role role = role("班长", "组长", "领\u0001班");
        assertFinds("ControlCharacter", with(Checked.norm(), n -> n.getRoles().add(role)), role,
                NormPackage.Literals.ROLE__ALIASES, 1, "U+0001");
    }

    @Test
    void whatTextsHold() {
        assertPasses("ControlCharacter", Checked.norm(Checked.phrase("P01", note(false, "甲\t乙\u3000𠮷\u200D😀"))));
        BadLine bad = with(Checked.MAKE.createBadLine(), b -> b.setText("\u0007"));
        assertPasses("ControlCharacter", Checked.norm(bad));
    }
}
