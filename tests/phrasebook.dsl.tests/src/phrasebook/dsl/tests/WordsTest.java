// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import phrasebook.model.Act;
import phrasebook.model.ChoiceSegment;
import phrasebook.model.MentionSegment;
import phrasebook.model.PlaceholderSegment;
import phrasebook.model.Say;
import phrasebook.model.Segment;
import phrasebook.model.TextSegment;
import phrasebook.model.Utterance;
import phrasebook.model.Wording;

/** What stands in quotes, and prose. A segment is shown as T text, P placeholder, C choice or M mention. */
class WordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '@', value = { "“您好”; T您好", "“{姓}{先生/女士}，您好”; P姓 C/先生,女士 T，您好",
            "“{甲｜乙}”; C｜甲,乙",
            "“{甲|乙/丙}”; C｜甲,乙/丙", "“我{（们）}”; T我 C（们", "“您好{{部门}}”; T您好{部门}", "“{“}”; T“", "“他说“好””; T他说“好”",
            "“ 您好 ”; T您好",
            "“您好,再见?”; T您好，再见？", "“{没 有}”; T{没 有}", "“｛部门｝”; P部门", "“{部门} {姓}”; P部门 T@ @ P姓", "“a{”; Ta{",
            "“他说\"好\"”; T他说\"好\"", "\"他说“好”\"; T他说“好”", "“{/甲}”; C/,甲", "“”; @@" })
    void utterances(String written, String segments) {
        Utterance utterance = Norms.step(Say.class, "话务接线员：" + written).getAlternatives().get(0);
        assertEquals(segments.replace("@", ""), shown(utterance));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "登记{姓}; T登记 P姓", "加上“先生/女士”称呼; T加上 M先生/女士 T称呼", "登记“未完; T登记“未完",
            "说“他说“好””; T说 M他说“好”", "问{甲/乙}; T问 C/甲,乙", "说{“}好; T说“好" })
    void prose(String written, String segments) {
        assertEquals(segments, shown(Norms.step(Act.class, "做 " + written).getText()));
    }

    @Test
    void anUnclosedQuoteReachesToTheLinesEnd() {
        Say say = Norms.step(Say.class, "话务接线员：“您好”或“再见（轻声）");
        assertEquals("T再见（轻声）", shown(say.getAlternatives().get(1)));
        assertTrue(say.getAlternatives().get(1).isUnclosed());
    }

    private static String shown(Wording wording) {
        return wording.getSegments().stream().map(WordsTest::shown).collect(Collectors.joining(" "));
    }

    private static String shown(Segment segment) {
        if (segment instanceof TextSegment text) {
            return "T" + text.getText();
        }
        if (segment instanceof MentionSegment mention) {
            return "M" + mention.getText();
        }
        if (segment instanceof PlaceholderSegment slot) {
            return "P" + slot.getPlaceholder().getName();
        }
        ChoiceSegment choice = (ChoiceSegment) segment;
        return "C" + choice.getStyle().getLiteral() + String.join(",", choice.getOptions());
    }
}
