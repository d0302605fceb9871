// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import phrasebook.dsl.NormHeader;
import phrasebook.dsl.lexing.TokenKind;

class NormHeaderTest {

    /** A bar stands for the end of a line. */
    @ParameterizedTest
    @CsvSource({ "规范：甲|版本：1|# 注|1. [P01] 乙||,规范：甲|版本：2|# 注|1. [P01] 乙||", "规范：甲|1. [P01] 乙|,规范：甲|版本：2|1. [P01] 乙|",
            "'规范：甲|版本 : 1|角色：丙|','规范：甲|版本：2|角色：丙|'", "1. [P01] 版本：3|,版本：2|1. [P01] 版本：3|", "'',版本：2|",
            "# 头|规范：甲|来源：丁|,# 头|规范：甲|版本：2|来源：丁|" })
    void theVersionIsSetWhereItStandsOrBelongs(String before, String after) {
        for (String lineEnd : new String[] { "\n", "\r\n" }) {
            String text = before.replace("|", lineEnd);
            String expected = after.replace("|", text.isEmpty() ? "\n" : lineEnd);
            assertEquals(expected, new NormHeader(Norms.parse(text)).set(TokenKind.VERSION, "2").text());
        }
    }

    @ParameterizedTest
    @CsvSource({ "规范：甲|修订：1｜｜｜一|1. [P01] 乙|,规范：甲|修订：1｜｜｜一|修订：2|1. [P01] 乙|", "规范：甲|占位：丙|,规范：甲|占位：丙|修订：2|" })
    void aRevisionComesLast(String before, String after) {
        assertEquals(after.replace("|", "\n"),
                new NormHeader(Norms.parse(before.replace("|", "\n"))).add(TokenKind.REVISION, "2").text());
    }
}
