// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static phrasebook.rules.tests.Checked.ban;
import static phrasebook.rules.tests.Checked.norm;
import static phrasebook.rules.tests.Checked.phrase;
import static phrasebook.rules.tests.Checked.with;
import static phrasebook.rules.tests.Suppressing.ids;
import static phrasebook.rules.tests.Suppressing.suppression;

import java.util.List;

import org.junit.jupiter.api.Test;

import phrasebook.model.Norm;

class UnusedSuppressionTest {

    private static final String DAY = "2027-01-01";

    @Test
    void whatMeetsNothingIsFound() {
        Norm norm = norm(phrase("P01"), phrase("P01"));
        List<String> both = List.of("DuplicateId", "UnusedSuppression");
        assertEquals(both, ids(norm, DAY, suppression("MissingId", "P01", DAY)));
        assertEquals(both, ids(norm, DAY, suppression("DuplicateId", "P02", DAY)));
    }

    @Test
    void ofTheWholeNormOrOfTheEntryThatHoldsThePlace() {
        Norm norm = norm(with(phrase("P01"), p -> p.getBans().add(ban(null))));
        assertEquals(List.of("MissingId", "BanWithoutProhibition"), ids(norm, DAY));
        assertEquals(List.of(), ids(norm, DAY, suppression("MissingId", null, DAY),
                suppression("BanWithoutProhibition", "P01", DAY)));
        assertEquals(List.of("MissingId"), ids(norm, DAY, suppression("BanWithoutProhibition", "第一条", DAY)));
    }

    @Test
    void oneThatHasEndedIsNotCalledUnused() {
        assertEquals(List.of("ExpiredSuppression"),
                ids(norm(phrase("P01")), DAY, suppression("MissingId", null, "2026-12-31")));
    }
}
