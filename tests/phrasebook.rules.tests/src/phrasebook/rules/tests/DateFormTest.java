// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static phrasebook.rules.tests.Checked.assertFinds;
import static phrasebook.rules.tests.Checked.assertPasses;
import static phrasebook.rules.tests.Checked.norm;
import static phrasebook.rules.tests.Checked.with;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.model.Norm;
import phrasebook.model.NormPackage;
import phrasebook.model.Revision;
import phrasebook.rules.Fix;

class DateFormTest {

    @ParameterizedTest
    @ValueSource(strings = { "2017年1月13日", "2017-1-13", "2017/01/13", "2017-02-30", "20170113", "2017-13-01",
            "２０１７-01-13", "今天", "" })
    void whatIsNoDate(String date) {
        Norm norm = norm();
        norm.setIssued(date);
        assertFinds("DateForm", norm, norm, NormPackage.Literals.NORM__ISSUED, -1, date);
        norm.setIssued(null);
        norm.setEffective(date);
        assertFinds("DateForm", norm, norm, NormPackage.Literals.NORM__EFFECTIVE, -1, date);
        norm.setEffective(null);
        Revision revision = with(Checked.MAKE.createRevision(), r -> r.setDate(date));
        norm.getRevisions().add(revision);
        assertFinds("DateForm", norm, revision, NormPackage.Literals.REVISION__DATE, -1, date);
    }

    @ParameterizedTest
    @ValueSource(strings = { "2017-01-13", "2016-02-29", "1999-12-31" })
    void dates(String date) {
        assertPasses("DateForm", with(norm(), n -> {
            n.setIssued(date);
            n.setEffective(date);
            n.getRevisions().add(with(Checked.MAKE.createRevision(), r -> r.setDate(date)));
        }));
    }

    @ParameterizedTest
    @CsvSource({ "2017年1月13日, true, 2017-01-13", "２０１７-01-13, true, 2017-01-13", "20170113, true, 2017-01-13",
            "自2017年1月13日起施行, false, 2017-01-13" })
    void whatNamesADayAndNothingElseIsWrittenAnewWithoutAsking(String date, boolean safe, String mended) {
        Norm norm = with(norm(), n -> n.setIssued(date));
        assertEquals(new Fix(mended, safe), Checked.violations("DateForm", norm).get(0).fix());
    }

    @ParameterizedTest
    @ValueSource(strings = { "2017-02-30", "今天", "17-01-13" })
    void whatNamesNoDayIsForAPersonToMend(String date) {
        assertNull(Checked.violations("DateForm", with(norm(), n -> n.setIssued(date))).get(0).fix());
    }

    @Test
    void noDate() {
        assertPasses("DateForm", with(norm(), n -> n.getRevisions().add(Checked.MAKE.createRevision())));
    }
}
