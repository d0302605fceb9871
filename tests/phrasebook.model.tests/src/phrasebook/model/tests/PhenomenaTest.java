// SPDX-License-Identifier: EPL-2.0
package phrasebook.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static phrasebook.model.tests.Norms.act;
import static phrasebook.model.tests.Norms.all;
import static phrasebook.model.tests.Norms.article;
import static phrasebook.model.tests.Norms.banOfWords;
import static phrasebook.model.tests.Norms.branch;
import static phrasebook.model.tests.Norms.choice;
import static phrasebook.model.tests.Norms.mention;
import static phrasebook.model.tests.Norms.pause;
import static phrasebook.model.tests.Norms.phrase;
import static phrasebook.model.tests.Norms.say;
import static phrasebook.model.tests.Norms.slot;
import static phrasebook.model.tests.Norms.tell;
import static phrasebook.model.tests.Norms.text;
import static phrasebook.model.tests.Norms.until;
import static phrasebook.model.tests.Norms.utterance;
import static phrasebook.model.tests.Norms.with;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import phrasebook.model.Act;
import phrasebook.model.ActKind;
import phrasebook.model.Ban;
import phrasebook.model.BanKind;
import phrasebook.model.Branch;
import phrasebook.model.BranchKind;
import phrasebook.model.ChoiceSegment;
import phrasebook.model.ChoiceStyle;
import phrasebook.model.Loop;
import phrasebook.model.MentionSegment;
import phrasebook.model.Modality;
import phrasebook.model.Pause;
import phrasebook.model.Phrase;
import phrasebook.model.Placeholder;
import phrasebook.model.PlaceholderSegment;
import phrasebook.model.Say;
import phrasebook.model.Step;
import phrasebook.model.Timing;
import phrasebook.model.query.Wordings;

/** What the reference document holds, item by item, built in plain Java and found again as structure. */
class PhenomenaTest {

    private final Held norm = new Held();

    private Phrase held(String number, String situation, Step... steps) {
        return norm.held(phrase(number, "P01", situation, steps));
    }

    @Test
    @DisplayName("1: a bare label instead of a situation")
    void bareLabel() {
        Phrase phrase = held("1.", "问候语：", say(norm.operator, "您好，很高兴为您服务，请问有什么可以帮助您！"));
        assertTrue(phrase.getSituation().isLabel());
        assertEquals("问候语", phrase.getSituation().getText());
    }

    @Test
    @DisplayName("2: a lasting state, an instruction before the speech, a mention that is not speech, 某")
    void lastingStateInstructionMentionAndPlaceholder() {
        Placeholder surname = norm.declare("姓", "某");
        Act address = with(act(ActKind.ADDRESS, text("用市民的姓加上"), mention("先生/女士"), text("保持礼貌回应称呼")),
                a -> a.setTiming(Timing.HENCEFORTH));
        Phrase phrase = held("2.", "当已经了解市民的姓名时候", address, with(
                say(norm.operator, utterance(slot(surname), choice(ChoiceStyle.SLASH, "先生", "女士"), text("，您好"))),
                s -> s.setModality(Modality.SHALL)));
        assertSame(address, phrase.getSteps().get(0), "before the speech");
        assertEquals(Timing.HENCEFORTH, address.getTiming());
        assertEquals("先生/女士", all(address, MentionSegment.class).get(0).getText());
        assertEquals(List.of(), all(address, Say.class));
        assertSame(surname, all(phrase, PlaceholderSegment.class).get(0).getPlaceholder());
        assertEquals("某先生/女士，您好", spoken(phrase, 0));
    }

    @Test
    @DisplayName("3: the same prompt twice, waits of 5+5+5 s, a re-tested condition, hanging up")
    void repeatedPromptWaitsRetestedConditionAndHangingUp() {
        Phrase phrase = held("3.", "遇到无声电话时", say(norm.operator, "您好！请问有什么可以帮助您？"), pause(5),
                branch(BranchKind.CONDITION, "还是无声", say(norm.operator, "您好，请问有什么可以帮助您？"), pause(5),
                        branch(BranchKind.CONDITION, "对方无反映", say(norm.operator, "对不起，您的电话没有声音，再见！"), pause(5),
                                act(ActKind.HANG_UP))));
        assertEquals(List.of(5, 5, 5), all(phrase, Pause.class).stream().map(Pause::getSeconds).toList());
        List<Branch> tests = all(phrase, Branch.class);
        assertEquals(List.of("还是无声", "对方无反映"), tests.stream().map(Branch::getCondition).toList());
        assertSame(tests.get(0), tests.get(1).eContainer());
        assertEquals(ActKind.HANG_UP, ((Act) tests.get(1).getSteps().get(2)).getKind());
    }

    @Test
    @DisplayName("4: a cause in brackets that opens the situation")
    void causeOfTheSituation() {
        Phrase phrase = held("4.", "（因市民使用免提）无法听清楚时", say(norm.operator, "请您拿起话筒说话好吗？"));
        assertEquals("因市民使用免提", phrase.getSituation().getCause());
        assertEquals("无法听清楚时", phrase.getSituation().getText());
    }

    @Test
    @DisplayName("5, 8: a manner rule before the speech; a delivery note after it")
    void mannerAndDelivery() {
        Say manner = with(say(norm.operator, "对不起！请您大声一点，好吗？"), s -> s.setManner("保持自己的音量不变的情况下"));
        Say delivery = with(say(norm.operator, "对不起，请问有什么可以帮助您？"), s -> s.setDelivery("稍微提高音量"));
        Phrase phrase = held("5.", "听不清楚时", manner, delivery);
        assertEquals("保持自己的音量不变的情况下", manner.getManner());
        assertEquals("稍微提高音量", delivery.getDelivery());
        assertEquals("对不起，请问有什么可以帮助您？", spoken(phrase, 1));
    }

    @Test
    @DisplayName("7: two sibling branches, one of behaviour only, one with speech")
    void siblingBranches() {
        Phrase phrase = held("7.", "遇到市民讲方言时",
                branch(BranchKind.CONDITION, "能听懂时", with(act(ActKind.OTHER, text("继续保持普通话的表达")), a -> {
                    a.setRole(norm.operator);
                    a.setModality(Modality.SHALL);
                })), branch(BranchKind.CONDITION, "听不懂时", say(norm.operator, "对不起，请您讲普通话，好吗？谢谢！")));
        assertEquals(phrase.getSteps(), all(phrase, Branch.class));
        assertEquals(List.of(), all(phrase.getSteps().get(0), Say.class));
        assertEquals(Modality.SHALL, all(phrase.getSteps().get(0), Act.class).get(0).getModality());
        assertEquals(1, all(phrase.getSteps().get(1), Say.class).size());
    }

    @Test
    @DisplayName("11: two situations in one item; a conditional instruction; *** is a department")
    void secondSituationConditionalInstructionAndDepartment() {
        Placeholder department = norm.declare("部门", "***");
        Phrase phrase = held("11.", "遇到市民打错电话时", say(norm.operator, "对不起，这里是政府服务热线"),
                branch(BranchKind.CONDITION, "有可能", act(ActKind.GUIDE, text("引导市民拨打其它号码"))),
                branch(BranchKind.SITUATION, "当对方提出的问题超出受理范围时",
                        with(say(norm.operator, utterance(text("您可以联系"), slot(department), text("部门"))),
                                s -> s.setModality(Modality.PLEASE_USE))));
        List<Branch> branches = all(phrase, Branch.class);
        assertEquals(List.of(BranchKind.CONDITION, BranchKind.SITUATION),
                branches.stream().map(Branch::getKind).toList());
        assertEquals(ActKind.GUIDE, all(branches.get(0), Act.class).get(0).getKind());
        assertSame(department, all(branches.get(1), PlaceholderSegment.class).get(0).getPlaceholder());
        assertEquals("您可以联系***部门", spoken(phrase, 1));
    }

    @Test
    @DisplayName("12: *** is a phone number, another one than in 11")
    void theSameSignForAnotherPlaceholder() {
        Placeholder department = norm.declare("部门", "***");
        Placeholder phone = norm.declare("电话", "***");
        Phrase phrase = held("12.", "遇市民想直接拨打内部其它部门电话时", say(norm.operator, utterance(text("请您记好"), slot(phone))),
                say(norm.operator, utterance(text("您可以联系"), slot(department))));
        assertEquals(List.of(phone, department),
                all(phrase, PlaceholderSegment.class).stream().map(PlaceholderSegment::getPlaceholder).toList());
        assertEquals("请您记好***", spoken(phrase, 0));
    }

    @Test
    @DisplayName("13: two questions in one utterance")
    void twoQuestionsInOneUtterance() {
        Phrase phrase = held("13.", "受理诉求时", say(norm.operator, "是否向其他部门反映过？是怎样给您答复的？"));
        assertEquals(1, all(phrase, Say.class).get(0).getAlternatives().size());
        assertEquals("是否向其他部门反映过？是怎样给您答复的？", spoken(phrase, 0));
    }

    @Test
    @DisplayName("16: the citizen's words inside the situation")
    void theCitizensWords() {
        Phrase phrase = held("16.", "遇到市民投诉热线难拨通", say(norm.citizen, "为什么这么长时间不接电话"),
                say(norm.operator, "对不起，让您久等了！"));
        assertEquals(List.of(true, false), all(phrase, Say.class).stream().map(Say::isHeard).toList());
    }

    @Test
    @DisplayName("17: an action at the same time as the speech; a nested condition; escalation")
    void simultaneousActionNestedConditionAndEscalation() {
        Phrase phrase = held("17.", "遇到市民情绪激动时", say(norm.operator, utterance(text("对不起，"),
                choice(ChoiceStyle.SLASH, "先生", "女士"))),
                with(act(ActKind.OTHER, text("应调整好心态")), a -> a.setTiming(Timing.MEANWHILE)),
                branch(BranchKind.CONDITION, "无法处理", act(ActKind.REPORT, text("应马上报告现场主管领导"))));
        assertEquals(Timing.MEANWHILE, all(phrase, Act.class).get(0).getTiming());
        assertEquals(ActKind.REPORT, all(all(phrase, Branch.class).get(0), Act.class).get(0).getKind());
        assertEquals(List.of("先生", "女士"), all(phrase, ChoiceSegment.class).get(0).getOptions());
    }

    @Test
    @DisplayName("19: record, ask for contact, submit")
    void recordAskSubmit() {
        Phrase phrase = held("19.", "遇到市民对服务不满时", act(ActKind.RECORD, text("市民的投诉内容")),
                act(ActKind.OTHER, text("请市民留下联系方式")), act(ActKind.SUBMIT, text("领导处理")));
        assertEquals(List.of(ActKind.RECORD, ActKind.OTHER, ActKind.SUBMIT), kinds(phrase));
    }

    @Test
    @DisplayName("20: record and restate, nested condition, second speech, hand-over, a third actor")
    void recordRestateHandOverAndThirdActor() {
        Act third = with(act(ActKind.OTHER, text("马上与市民联系并妥善处理")), a -> {
            a.setRole(norm.superior);
            a.setModality(Modality.SHALL);
        });
        Phrase phrase = held("20.", "市民投诉工作出差错时", say(norm.operator, "对不起，给您添麻烦了"),
                act(ActKind.RECORD, text("市民姓氏、电话")), act(ActKind.RESTATE, text("投诉内容")),
                branch(BranchKind.CONDITION, "市民仍不接受道歉", say(norm.operator, "由我们的主管领导与您联系，好吗？"),
                        act(ActKind.RELAY, text("迅速将此情况转告现场主管领导")), third));
        assertEquals(List.of(ActKind.RECORD, ActKind.RESTATE, ActKind.RELAY, ActKind.OTHER), kinds(phrase));
        Branch refused = all(phrase, Branch.class).get(0);
        assertEquals(1, all(refused, Say.class).size());
        assertSame(norm.superior, all(refused, Act.class).get(1).getRole());
        assertEquals(Modality.SHALL, third.getModality());
    }

    @Test
    @DisplayName("22: wait for consent, press mute, unmute, speak")
    void consentMuteUnmuteSpeak() {
        Phrase phrase = held("22.", "需要市民等待时", say(norm.operator, "对不起，请您稍等片刻。"),
                act(ActKind.AWAIT, text("市民的同意")), act(ActKind.MUTE), act(ActKind.UNMUTE),
                say(norm.operator, "对不起，让您久等了。"));
        assertEquals(List.of(ActKind.AWAIT, ActKind.MUTE, ActKind.UNMUTE), kinds(phrase));
        assertTrue(phrase.getSteps().get(4) instanceof Say);
    }

    @Test
    @DisplayName("23: a deferred follow-up")
    void deferredFollowUp() {
        Act later = with(act(ActKind.CALL_BACK, text("等设备正常后及时与市民联系")), a -> a.setTiming(Timing.LATER));
        assertEquals(List.of(later), all(held("23.", "遇到设备故障不能操作时", later), Act.class));
        assertEquals(Timing.LATER, later.getTiming());
    }

    @Test
    @DisplayName("24: *号 is the operator's number; indirect speech")
    void operatorsNumberAndIndirectSpeech() {
        Placeholder number = norm.declare("工号", "*");
        Say indirect = with(tell(null, "单位规定只能告知工号"), s -> s.setModality(Modality.MAY));
        Phrase phrase = held("24.", "遇到市民询问话务接线员个人信息时",
                say(norm.operator, utterance(text("我的工号是"), slot(number), text("号。"))),
                branch(BranchKind.CONDITION, "市民坚持要求", indirect));
        assertEquals("我的工号是*号。", spoken(phrase, 0));
        assertEquals("单位规定只能告知工号", Wordings.printed(indirect.getIndirect()));
        assertEquals(List.of(), indirect.getAlternatives());
        assertEquals(Modality.MAY, indirect.getModality());
    }

    @Test
    @DisplayName("26, 30: alternatives")
    void alternatives() {
        Phrase phrase = held("26.", "需请求市民谅解时", say(norm.operator, "对不起，请您原谅。", "对不起，很抱歉。"));
        assertEquals(List.of("对不起，请您原谅。", "对不起，很抱歉。"),
                all(phrase, Say.class).get(0).getAlternatives().stream().map(Wordings::printed).toList());
    }

    @Test
    @DisplayName("30: modality 必须回应; an alternative inside a quote")
    void modalityAndAlternativeInsideAQuote() {
        Say must = with(say(norm.operator, "请不必客气", "不客气"), s -> {
            s.setModality(Modality.MUST);
            s.setVerb("回应");
        });
        Phrase phrase = held("30.", "遇到市民表示感谢时", must, say(norm.operator, utterance(text("请不必客气，"),
                choice(ChoiceStyle.OR, "这是我们应该做的", "这是我们的工作职责"), text("。"))));
        assertEquals(Modality.MUST, must.getModality());
        assertEquals("回应", must.getVerb());
        assertEquals(ChoiceStyle.OR, all(phrase, ChoiceSegment.class).get(0).getStyle());
        assertEquals("请不必客气，这是我们应该做的或这是我们的工作职责。", spoken(phrase, 1));
    }

    @Test
    @DisplayName("31: a dialogue with unknown citizen turns")
    void dialogueWithUnknownTurns() {
        Placeholder unknown = norm.declare("未知", "……");
        Phrase phrase = held("31.", "遇到无法当场答复的市民咨询时", say(norm.operator, "请您留下您的联系方式"),
                say(norm.citizen, utterance(slot(unknown))), say(norm.operator, "请问您贵姓？"),
                say(norm.citizen, utterance(slot(unknown))), say(norm.operator, "谢谢您的合作，再见！"));
        assertEquals(List.of(false, true, false, true, false),
                all(phrase, Say.class).stream().map(Say::isHeard).toList());
        assertSame(unknown, all(phrase, PlaceholderSegment.class).get(1).getPlaceholder());
        assertEquals("……", spoken(phrase, 1));
    }

    @Test
    @DisplayName("32: a slash alternative inside a quote; a loop until the citizen understands")
    void slashAlternativeAndLoop() {
        Phrase phrase = held("32.", "向市民解释完毕后", say(norm.operator, utterance(text("您"),
                choice(ChoiceStyle.SLASH, "是否明白", "是否清楚"), text("？"))),
                branch(BranchKind.CONDITION, "市民不能完全明白",
                        until("市民明白为止", act(ActKind.OTHER, text("应将市民不明白的地方重新解释")))));
        Loop loop = all(phrase, Loop.class).get(0);
        assertEquals("市民明白为止", loop.getUntil());
        assertEquals(1, loop.getSteps().size());
        assertEquals("您是否明白/是否清楚？", spoken(phrase, 0));
    }

    @Test
    @DisplayName("33: a guard, then speech, then a conditional duty whose speech is not quoted")
    void guardSpeechAndUnquotedDuty() {
        Say duty = with(tell(norm.operator, "我们会尽快对您反映的问题予以回复。"), s -> s.setModality(Modality.NEED));
        Phrase phrase = held("33.", "通话结束时", branch(BranchKind.GUARD, "在确保市民没有其它方面的咨询后",
                say(norm.operator, "感谢您的来电，再见！"), branch(BranchKind.CONDITION, "是除咨询以外的诉求", duty)));
        Branch guard = all(phrase, Branch.class).get(0);
        assertEquals(BranchKind.GUARD, guard.getKind());
        assertTrue(guard.getSteps().get(0) instanceof Say);
        assertEquals("我们会尽快对您反映的问题予以回复。", Wordings.printed(duty.getIndirect()));
        assertEquals(List.of(), duty.getAlternatives());
        assertEquals(Modality.NEED, duty.getModality());
    }

    @Test
    @DisplayName("第一条–第七条: number, trigger, 禁说, quote; no speaker, reason or replacement")
    void articles() {
        Ban ban = norm.held(article("第一条", "B01", "解答完毕后", banOfWords("明白了吗")));
        assertEquals("第一条", ban.getNumber());
        assertEquals("解答完毕后", ban.getTrigger().getText());
        assertEquals(BanKind.WORDS, ban.getKind());
        assertEquals(List.of("明白了吗"), ban.getWordings().stream().map(Wordings::printed).toList());
        assertNull(ban.getReason());
        assertNull(ban.getInsteadEntry());
        assertNull(ban.getInsteadText());
        assertFalse(ban.eIsSet(ban.eClass().getEStructuralFeature("severity")));
    }

    private static String spoken(Phrase phrase, int index) {
        return Wordings.printed(all(phrase, Say.class).get(index).getAlternatives().get(0));
    }

    private static List<ActKind> kinds(Phrase phrase) {
        return all(phrase, Act.class).stream().map(Act::getKind).toList();
    }
}
