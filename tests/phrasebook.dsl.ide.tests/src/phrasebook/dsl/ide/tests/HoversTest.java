// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.HoverText;
import phrasebook.dsl.ide.Hovers;
import phrasebook.dsl.ide.internal.Messages;
import phrasebook.dsl.lexing.TokenKind;
import phrasebook.rules.Finding;

class HoversTest {

    private static final String TEXT = Samples.HEADER + """
            1. [P01] 甲时
               话务员：“请找{部门}，{先生｜女士}。”
               若 无声
                  停 5 秒
               转到 [P01]
            """;

    private static HoverText at(String place, int skip) {
        return Hovers.at(Samples.parse(TEXT), List.of(), TEXT.indexOf(place) + skip, Locale.CHINESE).orElseThrow();
    }

    @Test
    void anIdShowsTheEntryAsItIsPrinted() {
        HoverText hover = at("转到 [P01]", 5);
        assertEquals("1. 甲时", hover.title());
        assertEquals(List.of("话务员：“请找***，先生或女士。”", "若 无声", "   停 5 秒", "转到 [P01]"), hover.lines());
        assertEquals(TEXT.lastIndexOf("P01"), hover.region().offset());
    }

    @Test
    void namesAndKeywordsAreExplained() {
        assertEquals(List.of("受理该问题的部门", "印作“***”"), at("{部门}", 1).lines());
        assertEquals("角色：话务接线员", at("话务员：", 1).title());
        assertEquals(List.of("也叫：话务员、座席"), at("话务员：", 1).lines());
        assertEquals(List.of("停几秒不说话，再往下做。", "例：停 5 秒"), at("停 5", 0).lines());
    }

    @Test
    void aFindingComesFirst() {
        String text = Samples.HEADER + "1. [P01] 甲时\n   停 五秒\n";
        ParsedNorm parsed = Samples.parse(text);
        List<Finding> findings = Samples.LANGUAGE.check(parsed, Locale.ENGLISH);
        HoverText hover = Hovers.at(parsed, findings, text.indexOf("五秒"), Locale.ENGLISH).orElseThrow();
        assertEquals("Error", hover.title());
        assertEquals(List.of(findings.get(0).message()), hover.lines());
    }

    @Test
    void everyWordOfTheLanguageIsExplainedInBothLanguages() {
        for (TokenKind kind : TokenKind.values()) {
            if (!kind.literal().isEmpty() && Character.isLetter(kind.literal().charAt(0))) {
                for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                    assertEquals(2, new Messages(locale).keyword(kind).size(), kind::name);
                }
            }
        }
        assertTrue(Hovers.at(Samples.parse(TEXT), List.of(), TEXT.indexOf("甲时"), Locale.CHINESE).isEmpty());
    }
}
