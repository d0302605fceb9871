// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleCharacterTest {

    private static final String RULE = "InvisibleCharacter";

    @ParameterizedTest
    @ValueSource(ints = { 0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0xFEFF,
            0xE0041 })
    void whatNobodySees(int code) {
        String c = Character.toString(code);
        assertEquals(List.of(c + "→"), Marked.said(RULE, "您" + c + "好"));
        assertEquals(List.of(c + "→"), Marked.banned(RULE, c + "喂"));
        assertEquals(List.of(c + "→~"), Marked.in(RULE, Checked.with(Checked.norm(),
                n -> n.getRoles().add(Checked.role("班" + c + "长")))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "您好", "𠮷", "葛\uDB40\uDD00城", "👨\u200D👩", "您　好\t", "\u00A0", "{姓}" })
    void whatIsSeen(String words) {
        assertEquals(List.of(), Marked.said(RULE, words));
    }

    @Test
    void aJoinerWithoutPicturesJoinsNothing() {
        assertEquals(List.of("\u200D→"), Marked.said(RULE, "👨\u200D好"));
        assertEquals(List.of("\u200D→"), Marked.said(RULE, "\u200D"));
    }
}
