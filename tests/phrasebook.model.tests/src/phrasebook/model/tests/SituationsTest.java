// SPDX-License-Identifier: EPL-2.0
package phrasebook.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.model.NormFactory;
import phrasebook.model.Situation;
import phrasebook.model.query.Situations;

class SituationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            遇到无声电话时                 |              | 遇到无声电话时         | false
            (因市民使用免提)无法听清楚时   | 因市民使用免提 | 无法听清楚时         | false
            （ 因免提 ） 无法听清楚时      | 因免提       | 无法听清楚时           | false
            （因（座机）免提）无法听清楚时 | 因（座机）免提 | 无法听清楚时         | false
            （因免提）（座机）无法听清时   | 因免提       | （座机）无法听清时     | false
            问候语：                       |              | 问候语                 | true
            问候语:                        |              | 问候语                 | true
            （夜间）问候语：               | 夜间         | 问候语                 | true
            问候语（夜间）                 |              | 问候语（夜间）         | false
            （夜间）                       |              | （夜间）               | false
            （夜间）：                     |              | （夜间）               | true
            （）无法听清                   |              | （）无法听清           | false
            （ ）无法听清                  |              | （ ）无法听清          | false
            （无法听清                     |              | （无法听清             | false
            ：                             |              | ：                     | false
            12:30 以后来电                 |              | 12:30 以后来电         | false
            """)
    void splitsCauseTextAndLabel(String printed, String cause, String text, boolean label) {
        Situation situation = Situations.parse(printed);
        assertEquals(cause, situation.getCause());
        assertEquals(text, situation.getText());
        assertEquals(label, situation.isLabel());
    }

    @ParameterizedTest
    @ValueSource(strings = { "遇到无声电话时", "（因市民使用免提）无法听清楚时", "（因（座机）免提）无法听清楚时", "问候语", "（夜间）", "" })
    void whatIsPrintedReadsAsTheSame(String printed) {
        assertEquals(printed, Situations.printed(Situations.parse(printed)));
    }

    @Test
    void aLabelIsPrintedWithoutItsColon() {
        assertEquals("问候语", Situations.printed(Situations.parse("问候语：")));
    }

    @Test
    void anEmptySituationPrintsNothing() {
        Situation situation = NormFactory.eINSTANCE.createSituation();
        assertNull(situation.getText());
        assertEquals("", Situations.printed(situation));
        situation.setCause("");
        assertEquals("", Situations.printed(situation));
    }

    @ParameterizedTest
    @CsvSource({ "（因免提）无法听清, 4", "(因免提)无法听清, 4", "（（）一）二, 4", "'', -1", "无法听清（免提）, -1", "（因免提）：, -1", "））, -1" })
    void findsTheBracketThatClosesTheCause(String text, int index) {
        assertEquals(index, Situations.causeEnd(text));
    }
}
