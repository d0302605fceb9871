// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import phrasebook.exports.Exporter;
import phrasebook.exports.Exporters;

class ExportersTest {

    @Test
    void areListedInTheirOrderAndFoundByTheirIds() {
        assertEquals("json", Exporters.ids().get(0));
        assertEquals(Exporters.ids(), Exporters.all().stream().map(Exporter::id).toList());
        for (String id : Exporters.ids()) {
            assertEquals(id, Exporters.find(id).orElseThrow().id());
        }
        assertEquals(Exporters.ids().size(), Exporters.ids().stream().distinct().count());
        assertTrue(Exporters.find("doc").isEmpty());
    }
}
