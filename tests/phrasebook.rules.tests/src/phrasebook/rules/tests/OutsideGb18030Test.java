// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.model.query.Characters;

class OutsideGb18030Test {

    private static final String RULE = "OutsideGb18030";

    @ParameterizedTest
    @ValueSource(ints = { 0xE000, 0xF8FF, 0xFDD0, 0xFFFE, 0x1FFFF, 0x2FFFE, 0xF0000, 0x10FFFD, 0x378, 0xE1000 })
    void whatTheStandardDoesNotDefine(int code) {
        String c = Character.toString(code);
        assertEquals(List.of(c + "→~"), Marked.said(RULE, "您" + c + "好"));
        assertEquals(List.of(c + "→~"), Marked.banned(RULE, c));
    }

    @ParameterizedTest
    @ValueSource(strings = { "您好", "𠮷", "㐀", "鿏", "龴", "🀀", "…", "\u3000", "é", "①", "\u200B", "\uDB40\uDD00" })
    void whatItDefines(String words) {
        assertEquals(List.of(), Marked.said(RULE, words));
    }

    /** All that neither this rule nor the one on control characters finds can be written in GB 18030 and read back. */
    @Test
    void whatIsNotFoundCanBeWritten() {
        Charset gb18030 = Charset.forName("GB18030");
        CharsetEncoder encoder = gb18030.newEncoder();
        String passed = IntStream.rangeClosed(0, Character.MAX_CODE_POINT).mapToObj(Character::toString)
                .filter(c -> c.length() < 2 || c.codePointAt(0) % 64 == 0)
                .filter(c -> Characters.forbidden(c).isEmpty())
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append).toString();
        String found = String.join("", Marked.said(RULE, passed)).replace("→~", "");
        String rest = passed.codePoints().filter(c -> found.indexOf(c) < 0).mapToObj(Character::toString)
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append).toString();
        assertTrue(rest.length() > 50_000);
        assertTrue(encoder.canEncode(rest));
        assertEquals(rest, new String(rest.getBytes(gb18030), gb18030));
    }
}
