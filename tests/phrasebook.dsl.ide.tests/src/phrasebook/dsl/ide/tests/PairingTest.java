// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import phrasebook.dsl.ide.Pairing;
import phrasebook.dsl.ide.TextChange;

class PairingTest {

    /** The caret is at ‸. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "班长：‸|\"|班长：“‸”", "班长：“好‸”|\"|班长：“好”‸", "班长：“好‸”|”|班长：“好”‸",
            "班长：“说‸好”|“|班长：“说‘‸好”", "班长：“说‸。”|\"|班长：“说‘‸’。”", "班长：“说‘好‸’。”|\"|班长：“说‘好’‸。”",
            "班长：“好‸|\"|班长：“好”‸", "班长：‸好|\"|班长：“‸好", "班长‸：|（|班长（‸）：", "班长（轻声‸）：|）|班长（轻声）‸：", "班长：“‸”|{|班长：“{‸}”",
            "班长：“{部门‸}”|}|班长：“{部门}‸”", "班长：‸|「|班长：「‸」", "转到 ‸|[|转到 [‸]", "班长：“好”‸|“|班长：“好”“‸”" })
    void aSignBringsItsPartner(String text, String typed, String expected) {
        int caret = text.indexOf('‸');
        String plain = text.replace("‸", "");
        Pairing.Typed result = Pairing.typed(plain, caret, typed).orElseThrow();
        String after = TextChange.apply(plain, List.of(result.change()));
        assertEquals(expected, after.substring(0, result.caret()) + "‸" + after.substring(result.caret()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "班长‸|好", "# 记‸|\"", "班长：‸|”", "班长‸好|（", "班长‸|）", "班长‸|“你好”" })
    void otherSignsArePutInAsTheyAre(String text, String typed) {
        int caret = text.indexOf('‸');
        assertEquals(true, Pairing.typed(text.replace("‸", ""), caret, typed).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "班长：“‸好”|true", "班长：“好‸|true", "班长：“好”‸|false", "班长：“说‘好‸’”|true", "班长‸：“好”|false" })
    void aPlaceIsQuotedUntilTheQuoteOrTheLineEnds(String text, boolean expected) {
        assertEquals(expected, Pairing.isQuoted(text.replace("‸", ""), text.indexOf('‸')));
    }

    /** A dot is a blank. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "1. [P01] 问候语|...", "第一条 [B01] 市民着急时|...", "...班长：“好。”|...", "...若 还是无声|......", "......停 5 秒|......",
            "......情形 夜间|.........", "...转到 [P01]|...", "规范：试|``", "一、文明服务用语|``", "...|``", "``|``", "...若|..." })
    void aNewLineStandsUnderTheOneAbove(String above, String expected) {
        String text = "规范：试\n" + above.replace('.', ' ').replace("1  [", "1. [");
        assertEquals(expected, Pairing.indentAfter(text, text.length()).replace(' ', '.'));
    }
}
