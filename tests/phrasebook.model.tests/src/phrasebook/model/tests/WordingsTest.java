// SPDX-License-Identifier: EPL-2.0
package phrasebook.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static phrasebook.model.tests.Norms.choice;
import static phrasebook.model.tests.Norms.mention;
import static phrasebook.model.tests.Norms.placeholder;
import static phrasebook.model.tests.Norms.prose;
import static phrasebook.model.tests.Norms.slot;
import static phrasebook.model.tests.Norms.text;
import static phrasebook.model.tests.Norms.utterance;

import org.junit.jupiter.api.Test;

import phrasebook.model.ChoiceStyle;
import phrasebook.model.NormFactory;
import phrasebook.model.query.Wordings;

class WordingsTest {

    @Test
    void textIsPrintedAsItStands() {
        assertEquals("您好，{请}问“谁”", Wordings.printed(utterance("您好，{请}问“谁”")));
    }

    @Test
    void aPlaceholderIsPrintedByItsSign() {
        assertEquals("我的工号是*号", Wordings.printed(
                utterance(text("我的工号是"), slot(placeholder("工号", "*")), text("号"))));
    }

    @Test
    void aPlaceholderWithoutASignIsPrintedByItsName() {
        assertEquals("{部门}", Wordings.sign(placeholder("部门", null)));
        assertEquals("{部门}", Wordings.sign(placeholder("部门", "")));
        assertEquals("{}", Wordings.sign(placeholder(null, null)));
    }

    @Test
    void aPlaceholderOfNothingPrintsNothing() {
        assertEquals("", Wordings.printed(NormFactory.eINSTANCE.createPlaceholderSegment()));
    }

    @Test
    void choicesArePrintedWithTheirSeparators() {
        assertEquals("先生/女士", Wordings.printed(choice(ChoiceStyle.SLASH, "先生", "女士")));
        assertEquals("应该做的或工作职责", Wordings.printed(choice(ChoiceStyle.OR, "应该做的", "工作职责")));
        assertEquals("一或二或三", Wordings.printed(choice(ChoiceStyle.OR, "一", "二", "三")));
        assertEquals("我（们）", Wordings.printed(utterance(text("我"), choice(ChoiceStyle.OPTIONAL, "们"))));
        assertEquals("（）", Wordings.printed(choice(ChoiceStyle.OPTIONAL)));
    }

    @Test
    void aMentionIsPrintedInQuotes() {
        assertEquals("加上“先生/女士”称呼", Wordings.printed(prose(text("加上"), mention("先生/女士"), text("称呼"))));
    }

    @Test
    void whatIsMissingPrintsNothing() {
        assertEquals("", Wordings.printed((phrasebook.model.Wording) null));
        assertEquals("", Wordings.printed(NormFactory.eINSTANCE.createUtterance()));
        assertEquals("", Wordings.printed(NormFactory.eINSTANCE.createTextSegment()));
        assertEquals("“”", Wordings.printed(NormFactory.eINSTANCE.createMentionSegment()));
    }
}
