// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import phrasebook.model.Norm;
import phrasebook.model.NormPackage;

class RandomNormsTest {

    private static final int NORMS = 200;

    @Test
    void comeBackEqual() throws Exception {
        for (long seed = 0; seed < NORMS; seed++) {
            Json.assertRoundTrip(RandomNorm.of(seed));
        }
    }

    @Test
    void differWhereTheSeedDoes() throws Exception {
        assertNotEquals(Json.export(RandomNorm.of(1)), Json.export(RandomNorm.of(2)));
        assertEquals(Json.export(RandomNorm.of(1)), Json.export(RandomNorm.of(1)));
    }

    @Test
    void useEveryClassOfTheModelThatCanBeExported() {
        Set<String> used = new HashSet<>();
        for (long seed = 0; seed < NORMS; seed++) {
            Norm norm = RandomNorm.of(seed);
            norm.eAllContents().forEachRemaining((EObject o) -> used.add(o.eClass().getName()));
        }
        long concrete = NormPackage.eINSTANCE.getEClassifiers().stream()
                .filter(c -> c instanceof org.eclipse.emf.ecore.EClass e && !e.isAbstract()).count();
        // All but the norm itself, revisions and unreadable lines.
        assertEquals(concrete - 3, used.size(), used.toString());
    }
}
