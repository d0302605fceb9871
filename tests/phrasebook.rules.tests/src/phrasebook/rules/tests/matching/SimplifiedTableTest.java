// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import com.ibm.icu.text.Transliterator;

import phrasebook.rules.matching.Folding;

/**
 * The table of traditional characters is what ICU4J does to each of them. Where a new ICU4J knows more, the table is to
 * hold the pairs that this test expects, in the order of their code points.
 */
class SimplifiedTableTest {

    @Test
    void theTableSaysWhatIcuSays() throws IOException {
        Transliterator simplify = Transliterator.getInstance("Traditional-Simplified");
        Map<String, String> expected = new TreeMap<>();
        for (int c = 0x3400; c < 0x30000; c++) {
            String written = Character.toString(c);
            String simple = Character.isIdeographic(c) ? simplify.transliterate(written) : written;
            if (!simple.equals(written)) {
                expected.put(written, simple);
            }
        }
        assertEquals(expected, table());
    }

    private static Map<String, String> table() throws IOException {
        Map<String, String> pairs = new TreeMap<>();
        try (InputStream in = Folding.class.getResourceAsStream("simplified.txt")) {
            assertNotNull(in);
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int[] characters = text.lines().filter(l -> !l.startsWith("#")).collect(Collectors.joining()).codePoints()
                    .toArray();
            for (int i = 0; i < characters.length; i += 2) {
                pairs.put(Character.toString(characters[i]), Character.toString(characters[i + 1]));
            }
        }
        return pairs;
    }
}
