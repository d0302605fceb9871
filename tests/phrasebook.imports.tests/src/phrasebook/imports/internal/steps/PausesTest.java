// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import phrasebook.imports.internal.lines.Line;

class PausesTest {

    @ParameterizedTest
    @CsvSource({ "稍停5秒还是无声,稍停5秒 5", "再稍停５秒,再稍停５秒 5", "停十五秒钟挂机,停十五秒钟 15", "过5秒挂机,过5秒 5", "稍停挂断电话,稍停 0",
            "稍停后若,稍停后 0", "等待片刻,等待片刻 0", "停止,-", "等候领导,-", "过程中,-", "停5,-" })
    void readsPauses(String clause, String expected) {
        assertEquals(expected, Pauses.begin(Line.of(clause, 1, 0).all()).map(p -> p.piece().text() + " " + p.seconds())
                .orElse("-"));
    }
}
