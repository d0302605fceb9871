// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EllipsisFormTest {

    @ParameterizedTest
    @ValueSource(strings = { "请等...=>...→……", "请等。。。=>。。。→……", "您是…=>…→……", "经过调查，………感谢=>………→……",
            "您是......吗=>......→……",
            "请等···=>···→……" })
    void whatIsWrong(String row) {
        String[] parts = row.split("=>", -1);
        assertEquals(List.of(parts[1].split("&")), Marked.said("EllipsisForm", parts[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = { "请等……", "中间省略…………后面", "1...5", "www..cn", "您好。", "阿凡提·某某", "请讲。。" })
    void whatIsRight(String words) {
        assertEquals(List.of(), Marked.said("EllipsisForm", words));
    }

    @Test
    void inTextsOfEveryKind() {
        assertEquals(List.of("...→……"), Marked.told("EllipsisForm", "市民说...时"));
        assertEquals(List.of("...→……"), Marked.banned("EllipsisForm", "都说了..."));
    }
}
