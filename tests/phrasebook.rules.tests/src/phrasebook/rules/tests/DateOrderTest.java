// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static phrasebook.rules.tests.Checked.assertFinds;
import static phrasebook.rules.tests.Checked.assertPasses;
import static phrasebook.rules.tests.Checked.norm;
import static phrasebook.rules.tests.Checked.with;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import phrasebook.model.Norm;
import phrasebook.model.NormPackage;

class DateOrderTest {

    private static Norm revised(String... dates) {
        return with(norm(), n -> Stream.of(dates).forEach(
                date -> n.getRevisions().add(with(Checked.MAKE.createRevision(), r -> r.setDate(date)))));
    }

    @Test
    void inEffectBeforeItIsIssued() {
        Norm norm = with(norm(), n -> {
            n.setIssued("2026-02-01");
            n.setEffective("2026-01-31");
        });
        assertFinds("DateOrder", norm, norm, NormPackage.Literals.NORM__EFFECTIVE, -1, "2026-01-31", "2026-02-01");
        norm.setEffective("2026-02-01");
        assertPasses("DateOrder", norm);
        norm.setEffective("2025");
        assertPasses("DateOrder", norm);
    }

    @Test
    void aRevisionThatLeavesTheOrder() {
        Norm norm = revised("2024-01-01", "2025-01-01", "2023-12-31", "2026-01-01");
        assertFinds("DateOrder", norm, norm.getRevisions().get(2), NormPackage.Literals.REVISION__DATE, -1,
                "2023-12-31", "2025-01-01");
        Norm falling = revised("2026-01-01", "2025-01-01", "2025-06-01");
        assertFinds("DateOrder", falling, falling.getRevisions().get(2), NormPackage.Literals.REVISION__DATE, -1,
                "2025-06-01", "2025-01-01");
    }

    @Test
    void risingOrFallingOrOfOneDay() {
        assertPasses("DateOrder", revised("2024-01-01", "2024-01-01", "2025-01-01"));
        assertPasses("DateOrder", revised("2025-01-01", "2024-01-01", "2024-01-01"));
        assertPasses("DateOrder", revised("2025-01-01", "不详", "2025-02-01"));
        assertPasses("DateOrder", revised());
    }
}
