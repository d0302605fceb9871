// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static phrasebook.rules.tests.Checked.assertFinds;
import static phrasebook.rules.tests.Checked.assertPasses;
import static phrasebook.rules.tests.Checked.banOfWords;
import static phrasebook.rules.tests.Checked.choice;
import static phrasebook.rules.tests.Checked.norm;
import static phrasebook.rules.tests.Checked.prose;
import static phrasebook.rules.tests.Checked.role;
import static phrasebook.rules.tests.Checked.say;
import static phrasebook.rules.tests.Checked.situation;
import static phrasebook.rules.tests.Checked.text;
import static phrasebook.rules.tests.Checked.utterance;
import static phrasebook.rules.tests.Checked.violations;
import static phrasebook.rules.tests.Checked.with;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import phrasebook.model.Ban;
import phrasebook.model.Branch;
import phrasebook.model.BranchKind;
import phrasebook.model.ChoiceStyle;
import phrasebook.model.Norm;
import phrasebook.model.Phrase;
import phrasebook.model.Utterance;

class ClashWithBanTest {

    private static final String RULE = "ClashWithBan";

    private static Phrase phrase(String situation, String words) {
        return with(Checked.phrase("P32", say(words)), p -> p.setSituation(situation("向市民" + situation)));
    }

    private static Ban ban(String trigger, String... words) {
        return banOfWords("B01", trigger, null, words);
    }

    @Test
    void theSameMeaningInTheSameMoment() {
        Utterance said = utterance(text("请问我刚才的解释，您"), choice(ChoiceStyle.SLASH, "是否明白", "是否清楚"), text("？"));
        Phrase phrase = with(Checked.phrase("P32", say(null, said)), p -> p.setSituation(situation("向市民解释完毕后")));
        assertFinds(RULE, norm(phrase, ban("解答完毕后", "明白了吗")), said, null, -1, "请问我刚才的解释，您是否明白/是否清楚？",
                "第一条 [B01]", "明白了吗");
        assertEquals(1, violations(RULE, norm(phrase, ban("将问题解释清楚后", "知道了吗"))).size());
    }

    @ParameterizedTest
    @CsvSource({
        "解释完毕后, 您清楚了没有？",
        "解释完毕后, 请问您听懂了吗？",
        "解释完毕后，应确认市民是否明了, 您明不明白？",
        "答复以后, 您知道了没有？" })
    void otherWordsForIt(String situation, String said) {
        assertEquals(1, violations(RULE, norm(phrase(situation, said), ban("解答完毕后", "明白了吗"))).size());
    }

    @ParameterizedTest
    @CsvSource({
        "没有听懂市民所述内容时, 我给您叙述一遍，您看我理解的对嘛？",
        "解释问题时, 您是否清楚？",
        "解释以前, 您是否清楚？",
        "通话结束时, 您是否清楚？",
        "解释完毕后, 请问我解释清楚了吗？",
        "解释完毕后, 您还有哪里不清楚吗？",
        "解释完毕后, 请问您是否知道附近有一家社区医院的名称？",
        "解释完毕后, 请问您还有其他问题吗？",
        "解释完毕后, 我明白了。" })
    void otherMomentsAndOtherMeanings(String situation, String said) {
        assertPasses(RULE, norm(phrase(situation, said), ban("解答完毕后", "明白了吗")));
    }

    @Test
    void narrationIsNotSpeech() {
        Phrase phrase = with(phrase("解释完毕后", "好的。"), p -> {
            p.getSteps().add(with(Checked.MAKE.createLoop(), l -> l.setUntil("市民是否明白为止")));
            p.getSteps().add(with(Checked.MAKE.createAct(), a -> a.setText(prose("问市民是否明白"))));
            p.getSteps().add(say(role("市民"), utterance("您是否明白？")));
        });
        assertPasses(RULE, norm(phrase, ban("解答完毕后", "明白了吗")));
    }

    @Test
    void theReplacementOfABanIsNoClash() {
        Phrase phrase = phrase("解释完毕后", "您是否明白？");
        assertPasses(RULE, norm(phrase, with(ban("解答完毕后", "明白了吗"), b -> b.setInsteadEntry(phrase))));
        assertPasses(RULE, norm(phrase, with(ban("解答完毕后", "明白了吗"), b -> b.setInsteadText(utterance("您是否明白？")))));
    }

    @Test
    void theBannedWordsThemselvesAreFoundByAnotherRule() {
        Norm norm = norm(phrase("解释完毕后", "您明白了吗？"), ban("解答完毕后", "明白了吗"));
        assertPasses(RULE, norm);
        assertEquals(1, violations("BannedWording", norm).size());
    }

    @Test
    void aSituationThatOpensInsideThePhrase() {
        Branch branch = with(Checked.MAKE.createBranch(), b -> {
            b.setKind(BranchKind.SITUATION);
            b.setCondition("当解释完毕后");
            b.getSteps().add(say("您是否明白？"));
        });
        Phrase phrase = with(Checked.phrase("P01", branch), p -> p.setSituation(situation("遇到市民咨询时")));
        assertEquals(1, violations(RULE, norm(phrase, ban("解答完毕后", "明白了吗"))).size());
    }

    @Test
    void aBanUnderThePhraseHoldsInItsMoment() {
        Phrase phrase = with(phrase("核对时", "您是否清楚？"), p -> p.getBans().add(Checked.banOfWords("B01", "明白了吗")));
        assertEquals(1, violations(RULE, norm(phrase)).size());
        assertPasses(RULE, norm(phrase("核对时", "您是否清楚？"), with(phrase("核对时", "好的"),
                p -> p.getBans().add(Checked.banOfWords("B01", "明白了吗")))));
    }
}
