// SPDX-License-Identifier: EPL-2.0
package phrasebook.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static phrasebook.model.tests.Norms.act;
import static phrasebook.model.tests.Norms.all;
import static phrasebook.model.tests.Norms.article;
import static phrasebook.model.tests.Norms.banOf;
import static phrasebook.model.tests.Norms.banOfWords;
import static phrasebook.model.tests.Norms.choice;
import static phrasebook.model.tests.Norms.heading;
import static phrasebook.model.tests.Norms.mention;
import static phrasebook.model.tests.Norms.note;
import static phrasebook.model.tests.Norms.phrase;
import static phrasebook.model.tests.Norms.prose;
import static phrasebook.model.tests.Norms.provision;
import static phrasebook.model.tests.Norms.say;
import static phrasebook.model.tests.Norms.slot;
import static phrasebook.model.tests.Norms.text;
import static phrasebook.model.tests.Norms.utterance;
import static phrasebook.model.tests.Norms.with;
import static phrasebook.model.tests.Norms.within;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import phrasebook.model.Act;
import phrasebook.model.ActKind;
import phrasebook.model.Ban;
import phrasebook.model.BanKind;
import phrasebook.model.BanSeverity;
import phrasebook.model.ChoiceSegment;
import phrasebook.model.ChoiceStyle;
import phrasebook.model.MentionSegment;
import phrasebook.model.Norm;
import phrasebook.model.NormFactory;
import phrasebook.model.Phrase;
import phrasebook.model.Placeholder;
import phrasebook.model.PlaceholderSegment;
import phrasebook.model.Provision;
import phrasebook.model.Say;
import phrasebook.model.TimeUnit;
import phrasebook.model.query.Divisions;
import phrasebook.model.query.Divisions.Division;
import phrasebook.model.query.Wordings;

/** What norms other than the reference document hold, built in plain Java and found again as structure. */
class OtherNormsPhenomenaTest {

    private final Held norm = new Held();

    @Test
    @DisplayName("plain provisions without speech")
    void plainProvision() {
        Provision provision = norm.held(provision("第三条", "T03", prose(text("语音清晰，语速适中。")),
                prose(text("切忌用"), mention("喂"), text("来称呼客户。"))));
        assertEquals(2, provision.getParagraphs().size());
        assertEquals("喂", all(provision, MentionSegment.class).get(0).getText());
        assertEquals(List.of(), all(provision, Say.class));
    }

    @Test
    @DisplayName("a ban under a phrase (※ 不可以说…)")
    void banUnderAPhrase() {
        Ban ban = banOfWords("喂，说话呀！");
        Phrase phrase = phrase("2、", "P02", "遇到无声电话时", say(norm.operator, "您好！请问有什么可以帮助您？"));
        phrase.getBans().add(ban);
        assertSame(norm.held(phrase), ban.eContainer());
        assertNull(ban.getTrigger(), "the phrase's own situation");
        assertNull(ban.getNumber());
    }

    @Test
    @DisplayName("a ban of an act (不可以直接挂机)")
    void banOfAnAct() {
        Ban ban = norm.held(article("第九条", "B09", "遇到骚扰电话时", banOf(BanKind.ACT, "直接挂机")));
        assertEquals(BanKind.ACT, ban.getKind());
        assertEquals("直接挂机", Wordings.printed(ban.getText()));
        assertEquals(List.of(), ban.getWordings());
    }

    @Test
    @DisplayName("a ban of an omission (不可以没有抱歉)")
    void banOfAnOmission() {
        Ban ban = norm.held(article("第十条", "B10", "让市民久等时", banOf(BanKind.OMISSION, "抱歉")));
        assertEquals(BanKind.OMISSION, ban.getKind());
        assertEquals("抱歉", Wordings.printed(ban.getText()));
        assertEquals(List.of(), ban.getWordings());
    }

    @Test
    @DisplayName("a list of banned words in one sentence")
    void listOfBannedWords() {
        Ban ban = norm.held(article("第九条", "B09", "解答问题时", banOfWords("不知道", "不清楚", "不归我管", "不要问我")));
        assertEquals(List.of("不知道", "不清楚", "不归我管", "不要问我"),
                ban.getWordings().stream().map(Wordings::printed).toList());
    }

    @Test
    @DisplayName("a ban with replacement, reason, severity and examples")
    void replacementReasonSeverityAndExamples() {
        Phrase better = phrase("32.", "P32", "向市民解释完毕后", say(norm.operator, "请问您是否明白？"));
        Ban ban = article("第一条", "B01", "解答完毕后", banOfWords("明白了吗"));
        ban.setInsteadEntry(better);
        ban.setInsteadText(utterance("您是否明白？"));
        ban.setReason("语气生硬");
        ban.setSeverity(BanSeverity.ERROR);
        ban.getMatches().add(utterance("您明白了吗？"));
        ban.getAllows().add(utterance("您是否明白？"));
        assertSame(better, norm.held(ban, better).getInsteadEntry());
        assertEquals(BanSeverity.ERROR, ban.getSeverity());
        assertEquals("您明白了吗？", Wordings.printed(ban.getMatches().get(0)));
        assertEquals("您是否明白？", Wordings.printed(ban.getAllows().get(0)));
    }

    @Test
    @DisplayName("a table: 情形, 规范用语, 禁用语, 备注")
    void rowOfATable() {
        Phrase row = phrase("48.", "P48", "当客户插队时", say(norm.operator, "对不起，请您按秩序排队办理业务，谢谢。"));
        row.getBans().add(banOfWords("这里办不成，你到别处办去。"));
        row.getNotes().add(note("语气平和"));
        norm.held(row);
        assertEquals("当客户插队时", row.getSituation().getText());
        assertEquals(1, row.getSteps().size());
        assertEquals("这里办不成，你到别处办去。", Wordings.printed(row.getBans().get(0).getWordings().get(0)));
        assertEquals("语气平和", row.getNotes().get(0).getText());
    }

    @ParameterizedTest
    @CsvSource({ "第一章, 第一节, 第一条, §1.1", "1.2, 1.2.4, 1.2.4.1, §1.1", "一、, （一）, ①, §1.1", "一、, （一）, A、, §1.1",
            "1., （1）, a), §1.1" })
    @DisplayName("numbering of any style; the id stays where the number shifts")
    void numbering(String outer, String inner, String number, String division) {
        Phrase phrase = phrase(number, "P01", "问候语：", say(norm.operator, "您好"));
        norm.held(phrase, heading(outer, "用语"), heading(inner, "问候"));
        Division root = Divisions.of((Norm) phrase.eContainer());
        Division found = root.divisions().get(0).divisions().get(0);
        assertEquals(division, found.id());
        assertEquals(List.of(phrase), found.elements());
        phrase.setNumber("2.");
        assertEquals("P01", phrase.getId());
    }

    @ParameterizedTest
    @EnumSource(TimeUnit.class)
    @DisplayName("time limits (20 秒内, 2 小时内)")
    void timeLimit(TimeUnit unit) {
        Act act = with(act(ActKind.CALL_BACK, text("回复市民")), a -> a.setWithin(within(2, unit)));
        norm.held(phrase("1.", "P01", "受理后", act));
        assertEquals(2, act.getWithin().getAmount());
        assertEquals(unit, act.getWithin().getUnit());
    }

    @Test
    @DisplayName("time limits on speech")
    void timeLimitOnSpeech() {
        Say say = with(say(norm.operator, "您好"), s -> s.setWithin(within(20, TimeUnit.SECOND)));
        norm.held(phrase("1.", "P01", "来电接入时", say));
        assertEquals(20, say.getWithin().getAmount());
    }

    @Test
    @DisplayName("option brackets: 我(们)")
    void optionBrackets() {
        Phrase phrase = norm.held(phrase("1.", "P01", "出示证件时", say(norm.operator,
                utterance(text("我"), choice(ChoiceStyle.OPTIONAL, "们"), text("是派出所民警")))));
        assertEquals(ChoiceStyle.OPTIONAL, all(phrase, ChoiceSegment.class).get(0).getStyle());
        assertEquals("我（们）是派出所民警", Wordings.printed(all(phrase, Say.class).get(0).getAlternatives().get(0)));
    }

    @Test
    @DisplayName("key presses")
    void keyPress() {
        Act press = act(ActKind.PRESS_KEY, text("转接键"));
        norm.held(phrase("1.", "P01", "转接时", press));
        assertEquals(ActKind.PRESS_KEY, press.getKind());
        assertEquals("转接键", Wordings.printed(press.getText()));
    }

    @ParameterizedTest
    @CsvSource({ "***", "*", "某", "某某", "××", "XX", "xx", "○○", "X", "……" })
    @DisplayName("placeholders, whatever sign is printed")
    void placeholder(String sign) {
        Placeholder amount = norm.declare("数量", sign);
        amount.setMeaning("假币的张数");
        amount.getValues().addAll(List.of("一", "两"));
        Phrase phrase = norm.held(phrase("42.", "P42", "没收假币时",
                say(norm.operator, utterance(text("您的现金中有"), slot(amount), text("张是假币")))));
        assertSame(amount, all(phrase, PlaceholderSegment.class).get(0).getPlaceholder());
        assertEquals("您的现金中有" + sign + "张是假币",
                Wordings.printed(all(phrase, Say.class).get(0).getAlternatives().get(0)));
    }

    @Test
    @DisplayName("traditional characters and 「」, which are quotes like any other")
    void traditionalCharacters() {
        Phrase phrase = norm.held(phrase("一、", "P01", "聽不清楚時", say(norm.operator, "請您再說一次，好嗎？")));
        assertEquals("聽不清楚時", phrase.getSituation().getText());
        assertEquals("請您再說一次，好嗎？", Wordings.printed(all(phrase, Say.class).get(0).getAlternatives().get(0)));
    }

    @Test
    @DisplayName("going on with another phrase")
    void goingOnWithAnotherPhrase() {
        Phrase farewell = phrase("33.", "P33", "通话结束时", say(norm.operator, "感谢您的来电，再见！"));
        var goTo = NormFactory.eINSTANCE.createGoTo();
        goTo.setTarget(farewell);
        norm.held(phrase("29.", "P29", "遇到市民善意的约会时", goTo), farewell);
        assertSame(farewell, goTo.getTarget());
    }
}
