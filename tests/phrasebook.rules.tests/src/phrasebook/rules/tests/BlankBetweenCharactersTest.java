// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlankBetweenCharactersTest {

    @ParameterizedTest
    @ValueSource(strings = { "您 好=> →", "您好， 请讲。=> →", "您好\u3000请讲=>\u3000→", "您\u00A0\u00A0好=>\u00A0\u00A0→" })
    void whatIsWrong(String row) {
        String[] parts = row.split("=>", -1);
        assertEquals(List.of(parts[1].split("&")), Marked.said("BlankBetweenCharacters", parts[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = { "您好", "拨打 12345 热线", "您 OK 吗", "12 345", "请拨打\uFFFC 热线" })
    void whatIsRight(String words) {
        assertEquals(List.of(), Marked.said("BlankBetweenCharacters", words));
    }

    @Test
    void titlesAreSpacedAsTheyLike() {
        assertEquals(List.of(), Marked.in("BlankBetweenCharacters",
                Checked.with(Checked.norm(), n -> n.setTitle("总 则"))));
        assertEquals(List.of(), Marked.in("BlankBetweenCharacters",
                Checked.norm(Checked.with(Checked.MAKE.createHeading(), h -> h.setTitle("附 则")))));
        assertEquals(List.of(" →"), Marked.told("BlankBetweenCharacters", "遇到 无声时"));
    }
}
