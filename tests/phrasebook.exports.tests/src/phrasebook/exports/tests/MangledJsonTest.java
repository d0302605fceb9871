// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import phrasebook.imports.json.JsonImportException;
import phrasebook.imports.json.NormJsonReader;
import phrasebook.model.Norm;

/** Whatever a file holds, it is read or refused in words: nothing else is thrown. */
class MangledJsonTest {

    private static final String[] VALUES = { "null", "true", "0", "-1", "1.5", "\"\"", "\"§\"", "\"§1\"",
            "[]", "{}", "[[]]" };

    @Test
    void tornAnywhere() throws Exception {
        String json = Json.export(Excerpt.norm());
        for (int end = 0; end < json.length() - 2; end += 41) {
            assertTrue(isRefused(json.substring(0, end)), json.substring(0, end));
        }
    }

    @Test
    void withACharacterGone() throws Exception {
        String json = Json.export(OtherPhenomena.everyPart());
        for (int i = 0; i < json.length(); i += 5) {
            isRefused(json.substring(0, i) + json.substring(i + 1));
        }
    }

    @Test
    void withAnyValueOfAnotherKind() throws Exception {
        Random random = new Random(7);
        int refused = 0;
        List<String> exported = List.of(Json.export(Excerpt.norm()), Json.export(OtherPhenomena.everyPart()),
                Json.export(OtherPhenomena.duplicateIds()), Json.export(OtherPhenomena.bannedList()));
        for (int i = 0; i < 800; i++) {
            String[] lines = exported.get(i % exported.size()).split("\n");
            int line = 1 + random.nextInt(lines.length - 2);
            String value = VALUES[random.nextInt(VALUES.length)];
            lines[line] = lines[line].replaceFirst("(: )[^\\[{,]+", "$1" + value);
            refused += isRefused(String.join("\n", lines)) ? 1 : 0;
        }
        assertTrue(refused > 200, refused + " refused");
    }

    /** What is read must be worth writing again. */
    private static boolean isRefused(String json) throws Exception {
        try {
            Norm norm = NormJsonReader.read(json);
            String again = Json.export(norm);
            assertEquals(again, Json.export(NormJsonReader.read(again)));
            return false;
        } catch (JsonImportException e) {
            return true;
        }
    }
}
