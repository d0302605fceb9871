// SPDX-License-Identifier: EPL-2.0
package phrasebook.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import phrasebook.model.query.ChineseFigures;
import phrasebook.model.query.NumberStyle;

class ChineseFiguresTest {

    @ParameterizedTest
    @CsvSource({ "1,一", "10,十", "11,十一", "20,二十", "99,九十九", "100,一百", "101,一百零一", "110,一百一十", "1001,一千零一",
            "1010,一千零一十", "2345,二千三百四十五" })
    void asTheyAreWritten(int value, String figures) {
        assertEquals(figures, ChineseFigures.of(value));
    }

    @Test
    void allAreReadBack() {
        for (int value = 1; value <= 9999; value++) {
            assertEquals(value, NumberStyle.integer(ChineseFigures.of(value)));
        }
    }
}
