// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static phrasebook.rules.tests.Checked.norm;
import static phrasebook.rules.tests.Checked.phrase;
import static phrasebook.rules.tests.Suppressing.ids;
import static phrasebook.rules.tests.Suppressing.suppression;

import java.util.List;

import org.junit.jupiter.api.Test;

import phrasebook.model.Norm;
import phrasebook.model.NormPackage;
import phrasebook.rules.Violation;

class ExpiredSuppressionTest {

    private final Norm norm = norm(phrase(null));

    @Test
    void untilItsLastDayItPutsUpWithWhatIsFound() {
        assertEquals(List.of("MissingId"), ids(norm, "2027-03-31"));
        assertEquals(List.of(), ids(norm, "2027-03-31", suppression("MissingId", "1.", "2027-03-31")));
    }

    @Test
    void fromTheDayAfterItIsFoundItselfAndSoIsWhatItHid() {
        List<Violation> found = Suppressing.check(norm, "2027-04-01", suppression("MissingId", "1.", "2027-03-31"));
        assertEquals(List.of("ExpiredSuppression", "MissingId"), found.stream().map(v -> v.rule().id()).toList());
        assertEquals(norm.getElements().get(0), found.get(0).subject());
        assertEquals(NormPackage.Literals.NUMBERED__NUMBER, found.get(0).feature());
        assertEquals(List.of("MissingId", "等结果", "2027-03-31"), found.get(0).arguments());
    }

    @Test
    void ofAnEntryThatIsNotThereItIsToldByTheNorm() {
        List<Violation> found = Suppressing.check(norm(phrase("P01")), "2027-04-01",
                suppression("MissingId", "P99", "2027-03-31"));
        assertEquals(List.of("ExpiredSuppression"), found.stream().map(v -> v.rule().id()).toList());
        assertEquals(NormPackage.Literals.NORM, found.get(0).subject().eClass());
    }
}
