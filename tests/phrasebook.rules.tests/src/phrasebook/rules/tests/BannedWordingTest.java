// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static phrasebook.rules.tests.Checked.assertFinds;
import static phrasebook.rules.tests.Checked.assertPasses;
import static phrasebook.rules.tests.Checked.banOfWords;
import static phrasebook.rules.tests.Checked.choice;
import static phrasebook.rules.tests.Checked.norm;
import static phrasebook.rules.tests.Checked.note;
import static phrasebook.rules.tests.Checked.phrase;
import static phrasebook.rules.tests.Checked.prose;
import static phrasebook.rules.tests.Checked.role;
import static phrasebook.rules.tests.Checked.say;
import static phrasebook.rules.tests.Checked.situation;
import static phrasebook.rules.tests.Checked.text;
import static phrasebook.rules.tests.Checked.utterance;
import static phrasebook.rules.tests.Checked.violations;
import static phrasebook.rules.tests.Checked.with;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import phrasebook.model.Ban;
import phrasebook.model.BanKind;
import phrasebook.model.BanSeverity;
import phrasebook.model.Branch;
import phrasebook.model.BranchKind;
import phrasebook.model.ChoiceStyle;
import phrasebook.model.Modality;
import phrasebook.model.Norm;
import phrasebook.model.NormPackage;
import phrasebook.model.Phrase;
import phrasebook.model.Provision;
import phrasebook.model.Say;
import phrasebook.model.TextSegment;
import phrasebook.model.Utterance;
import phrasebook.rules.Checker;
import phrasebook.rules.Fix;
import phrasebook.rules.Settings;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

class BannedWordingTest {

    private static final String RULE = "BannedWording";

    private static Ban ban() {
        return banOfWords("B01", "解答完毕后", null, "不归我管", "明白了吗");
    }

    private static void assertPassesWithBan(Phrase phrase) {
        assertPasses(RULE, norm(phrase, ban()));
    }

    @Test
    void theBanAndThePlaceAreNamed() {
        Say say = say("对不起，这事不归 咱们管。");
        Norm norm = norm(phrase("P01", say), ban());
        TextSegment text = (TextSegment) say.getAlternatives().get(0).getSegments().get(0);
        assertFinds(RULE, norm, text, NormPackage.Literals.TEXT_SEGMENT__TEXT, -1, "不归 咱们管", "第一条 [B01]", "不归我管");
        Violation found = violations(RULE, norm).get(0);
        assertEquals(new Violation.Span(6, 12), found.span());
        assertEquals(Severity.ERROR, Settings.DEFAULT.severity(found));
        assertNull(found.fix());
    }

    @Test
    void everyAlternativeAndEveryOptionOfAChoice() {
        Utterance chosen = utterance(text("您"), choice(ChoiceStyle.SLASH, "懂", "明白"), text("了吗？"));
        Norm norm = norm(phrase("P01", say(null, utterance("好的。"), chosen)), ban());
        assertFinds(RULE, norm, chosen, null, -1, "明白了吗", "第一条 [B01]", "明白了吗");
        Utterance first = utterance(text("您"), choice(ChoiceStyle.OR, "明白", "懂"), text("了吗？"));
        assertFinds(RULE, norm(phrase("P01", say(null, first)), ban()), first, null, -1, "明白或懂了吗", "第一条 [B01]",
                "明白了吗");
    }

    @Test
    void insideBranches() {
        Branch branch = with(Checked.MAKE.createBranch(), b -> {
            b.setKind(BranchKind.CONDITION);
            b.getSteps().add(say("您明白了么"));
        });
        assertEquals(1, violations(RULE, norm(phrase("P01", branch), ban())).size());
    }

    @Test
    void theBanSaysHowMuchItWeighs() {
        for (BanSeverity severity : BanSeverity.values()) {
            Violation found = violations(RULE,
                    norm(phrase("P01", say("不归我管")), with(ban(), b -> b.setSeverity(severity))))
                    .get(0);
            assertEquals(severity == BanSeverity.UNSPECIFIED ? "ERROR" : severity.name(),
                    Settings.DEFAULT.severity(found).name());
        }
    }

    @Test
    void theReplacementMendsIt() {
        Ban ban = banOfWords("B01", "办事时", "我帮您转到受理的部门", "不归我管");
        assertEquals(new Fix("我帮您转到受理的部门", false),
                violations(RULE, norm(phrase("P01", say("这事不归我管")), ban)).get(0).fix());
        Utterance split = utterance(text("不归"), choice(ChoiceStyle.SLASH, "我", "我们"), text("管"));
        assertNull(violations(RULE, norm(phrase("P01", say(null, split)), ban)).get(0).fix());
    }

    @Test
    void aBanUnderAPhraseHoldsThere() {
        Ban ban = with(banOfWords("B01", "喂，说话呀！"), b -> b.setNumber(null));
        Say say = say("喂，说话！");
        Norm norm = norm(with(phrase("P01", say), p -> p.getBans().add(ban)), phrase("P02", say("喂，说话！")));
        assertFinds(RULE, norm, say.getAlternatives().get(0).getSegments().get(0),
                NormPackage.Literals.TEXT_SEGMENT__TEXT, -1, "喂，说话", "※ [B01]", "喂，说话呀！");
    }

    @Test
    void whatACallerSaysIsNoOperatorsSpeech() {
        assertPassesWithBan(phrase("P01", say(role("市民"), utterance("这事不归我管，您明白了吗"))));
    }

    @Test
    void whatMustNotBeSaidIsNotSaid() {
        assertPassesWithBan(phrase("P01", with(say("不归我管"), s -> s.setModality(Modality.MUST_NOT))));
    }

    @Test
    void narrationReasonsAndExamplesAreNotSaid() {
        Provision provision = with(Checked.MAKE.createProvision(), p -> p.getParagraphs().add(prose("不得说“不归我管”。")));
        Phrase phrase = with(phrase("P01", with(Checked.MAKE.createAct(), a -> a.setText(prose("直到市民明白了吗为止")))),
                p -> {
                    p.setSituation(situation("市民问明白了吗时"));
                    p.getSteps().add(with(say("好的"), s -> s.setManner("不说不归我管")));
                    p.getNotes().add(note(false, "不归我管"));
                });
        Ban ban = with(ban(), b -> {
            b.setReason("不归我管是推托");
            b.getMatches().add(utterance("这事不归我管"));
            b.getAllows().add(utterance("您是否明白"));
        });
        assertPasses(RULE, norm(provision, phrase, ban));
    }

    @Test
    void wordsThatOnlyLookLikeIt() {
        assertPassesWithBan(phrase("P01", say("我明白了。"), say("不知我有没有讲明白。"), say("请您尽快点检。"), say("这事归我管。")));
        assertPasses(RULE, norm(phrase("P01", say("请您尽快点检。"), say("祝您生活愉快，点播完成。")),
                banOfWords("B01", "快点")));
        assertPasses(RULE, norm(phrase("P01", say("您的电话杂音大，听不清楚。"), say("您清不清楚地址？"), say("知不知道都可以。")),
                banOfWords("B01", "不清楚"), banOfWords("B02", "不知道")));
    }

    @Test
    void bansOfActsForbidNoWords() {
        assertPasses(RULE, norm(phrase("P01", say("直接挂机")), with(ban(), b -> {
            b.getWordings().clear();
            b.setKind(BanKind.ACT);
            b.setText(prose("直接挂机"));
        })));
    }

    @Test
    void aPhraseIsLookedAtAgainWhenABanChanges() {
        Norm norm = norm(phrase("P01", say("这事不归我管")), ban());
        Checker checker = new Checker(Settings.DEFAULT);
        assertEquals(1, count(checker, norm));
        norm.getElements().set(1, banOfWords("B01", "我不知道"));
        assertEquals(0, count(checker, norm));
        norm.getElements().add(ban());
        assertEquals(1, count(checker, norm));
    }

    private static long count(Checker checker, Norm norm) {
        return checker.check(norm).stream().filter(v -> v.rule().id().equals(RULE)).count();
    }

    @Test
    void aMillionCharacters() {
        Norm norm = norm(phrase("P01", say("请您稍等。".repeat(200_000) + "不归我管")), ban());
        assertTimeout(Duration.ofSeconds(20), () -> assertEquals(1, violations(RULE, norm).size()));
    }
}
