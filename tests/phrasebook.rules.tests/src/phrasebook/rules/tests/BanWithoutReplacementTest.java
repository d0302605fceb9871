// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static phrasebook.rules.tests.Checked.assertFinds;
import static phrasebook.rules.tests.Checked.assertPasses;
import static phrasebook.rules.tests.Checked.ban;
import static phrasebook.rules.tests.Checked.banOfWords;
import static phrasebook.rules.tests.Checked.norm;
import static phrasebook.rules.tests.Checked.phrase;
import static phrasebook.rules.tests.Checked.prose;
import static phrasebook.rules.tests.Checked.say;
import static phrasebook.rules.tests.Checked.with;

import org.junit.jupiter.api.Test;

import phrasebook.model.Ban;
import phrasebook.model.BanKind;
import phrasebook.model.Heading;
import phrasebook.model.Phrase;

class BanWithoutReplacementTest {

    @Test
    void wordsAndNothingInstead() {
        Ban ban = banOfWords("B01", "我不知道");
        assertFinds("BanWithoutReplacement", norm(ban), ban, null, -1, "第一条 [B01]");
    }

    @Test
    void wordsOrAPhraseInstead() {
        Phrase phrase = phrase("P01", say("我帮您查一下"));
        assertPasses("BanWithoutReplacement", norm(phrase, banOfWords("B01", "提问时", "我帮您查一下", "我不知道"),
                with(banOfWords("B02", "不清楚"), b -> b.setInsteadEntry(phrase))));
    }

    @Test
    void underAPhraseThePhraseIsIt() {
        assertPasses("BanWithoutReplacement",
                norm(with(phrase("P01"), p -> p.getBans().add(banOfWords("B01", "我不知道")))));
    }

    @Test
    void belowAHeadingThatSaysWhenThePhrasesAreIt() {
        assertPasses("BanWithoutReplacement", norm(heading("当客户插队时"), banOfWords("B01", "排队去"), phrase("P01"),
                heading("付款后"), phrase("P02"), banOfWords("B02", "点什么点")));
        Ban other = banOfWords("B01", "排队去");
        assertFinds("BanWithoutReplacement", norm(heading("排队"), phrase("P01"), other), other, null, -1, "第一条 [B01]");
        assertFinds("BanWithoutReplacement", norm(heading("当客户插队时"), other, heading("付款后"), phrase("P01")),
                other, null, -1, "第一条 [B01]");
    }

    @Test
    void aBanWithASituationOfItsOwnIsNoPartOfTheTable() {
        Ban ban = banOfWords("B01", "找零时", null, "没零钱");
        assertFinds("BanWithoutReplacement", norm(heading("付款时"), phrase("P01"), ban), ban, null, -1, "第一条 [B01]");
    }

    private static Heading heading(String title) {
        return with(Checked.MAKE.createHeading(), h -> h.setTitle(title));
    }

    @Test
    void anActNeedsNone() {
        assertPasses("BanWithoutReplacement", norm(with(ban("B01"), b -> {
            b.setKind(BanKind.ACT);
            b.setText(prose("直接挂机"));
        })));
    }
}
