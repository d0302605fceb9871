// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static phrasebook.rules.tests.Checked.assertFinds;
import static phrasebook.rules.tests.Checked.assertPasses;
import static phrasebook.rules.tests.Checked.norm;
import static phrasebook.rules.tests.Checked.note;
import static phrasebook.rules.tests.Checked.phrase;
import static phrasebook.rules.tests.Checked.with;

import org.junit.jupiter.api.Test;

import phrasebook.model.Heading;
import phrasebook.model.NormPackage;

class EmptyDivisionTest {

    private static Heading heading(String number) {
        return with(Checked.MAKE.createHeading(), h -> {
            h.setNumber(number);
            h.setTitle("标题");
        });
    }

    @Test
    void aHeadingBeforeTheNextOfItsKindOrAtTheEnd() {
        Heading empty = heading("一、");
        assertFinds("EmptyDivision", norm(empty, heading("二、"), phrase("P01")), empty,
                NormPackage.Literals.HEADING__TITLE, -1);
        Heading last = heading("（二）");
        assertFinds("EmptyDivision", norm(heading("一、"), heading("（一）"), phrase("P01"), last), last,
                NormPackage.Literals.HEADING__TITLE, -1);
    }

    @Test
    void aHeadingAboveHeadingsOrANote() {
        assertPasses("EmptyDivision", norm(heading("一、"), heading("（一）"), phrase("P01"), heading("二、"),
                note(false, "略")));
        assertPasses("EmptyDivision", norm());
    }
}
