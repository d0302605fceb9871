// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import phrasebook.dsl.ide.Highlight;
import phrasebook.dsl.ide.HighlightKind;
import phrasebook.dsl.ide.Highlighting;

class HighlightingTest {

    private static List<String> of(String body) {
        String text = Samples.HEADER + body;
        return Highlighting.of(Samples.parse(text)).stream().filter(h -> h.offset() >= Samples.HEADER.length())
                .map(h -> h.kind() + " " + text.substring(h.offset(), h.offset() + h.length())).toList();
    }

    @Test
    void aPlaceholderSplitsTheSpeechThatItStandsIn() {
        assertEquals(List.of("NUMBER 1.", "ID [P01]", "SITUATION 甲时", "ROLE 话务员", "SPEECH “请找", "PLACEHOLDER {部门}",
                "CHOICE {先生/女士}", "SPEECH 。”"), of("1. [P01] 甲时\n   话务员：“请找{部门}{先生/女士}。”\n"));
    }

    @Test
    void whatTheCitizenSaysIsTold() {
        assertEquals(List.of("NUMBER 1.", "SITUATION 甲时", "ROLE 来电者", "CITIZEN_SPEECH “喂”"),
                of("1. 甲时\n   来电者：“喂”\n"));
    }

    @Test
    void bansReferencesNotesAndBrokenLinesAreTold() {
        assertEquals(List.of(
                "NUMBER 第一条", "ID [B01]", "SITUATION 甲", "BAN 禁说", "BAN “不知道”", "KEYWORD 改用",
                "REFERENCE [P01]", "NUMBER 2.", "ID [P02]", "SITUATION 乙", "BROKEN 写错了", "KEYWORD 转到",
                "REFERENCE [P01]",
                "NOTE 注", "NOTE 说明", "ACTION 挂机", "COMMENT # 记"),
                of("第一条 [B01] 甲\n   禁说 “不知道”\n   改用 [P01]\n2. [P02] 乙\n   写错了\n   转到 [P01]\n   注 说明\n   挂机\n# 记\n"));
    }

    @Test
    void theHighlightsOfTheExampleAreInOrderAndApart() {
        String text = Samples.yingkou();
        int end = 0;
        for (Highlight highlight : Highlighting.of(text)) {
            assertTrue(highlight.offset() >= end && highlight.length() > 0, highlight::toString);
            end = highlight.offset() + highlight.length();
            assertTrue(highlight.kind() != HighlightKind.BROKEN, highlight::toString);
        }
        assertTrue(end <= text.length());
    }
}
