// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RevisionsTest {

    static List<Revision> revisions() throws IOException {
        return Revision.all();
    }

    @ParameterizedTest
    @MethodSource("revisions")
    void isReportedAsTheTableSays(Revision revision) {
        assertEquals(revision.report(), revision.actual());
    }

    @Test
    void theTableIsLongAndItsNamesAreUnique() throws IOException {
        List<Revision> all = revisions();
        Set<String> names = new HashSet<>();
        all.forEach(r -> assertTrue(names.add(r.name()), r.name()));
        assertTrue(all.size() >= 40, () -> Integer.toString(all.size()));
    }
}
