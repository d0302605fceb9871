// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DashFormTest {

    @ParameterizedTest
    @ValueSource(strings = { "服务--热线=>--→——", "服务———热线=>———→——", "服务──热线=>──→——", "服务―热线=>―→——" })
    void whatIsWrong(String row) {
        String[] parts = row.split("=>", -1);
        assertEquals(List.of(parts[1].split("&")), Marked.said("DashForm", parts[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = { "服务——热线", "沈阳—大连", "2017-01-13", "a--b", "沈阳-大连", "周一－周五" })
    void whatIsRight(String words) {
        assertEquals(List.of(), Marked.said("DashForm", words));
    }

    @Test
    void inTextsOfEveryKind() {
        assertEquals(List.of("--→——"), Marked.told("DashForm", "遇到投诉--不满时"));
        assertEquals(List.of("--→——"), Marked.in("DashForm", Checked.with(Checked.norm(), n -> n.setTitle("规范--试行"))));
    }
}
