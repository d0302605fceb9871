// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static phrasebook.exports.tests.Sketch.act;
import static phrasebook.exports.tests.Sketch.banned;
import static phrasebook.exports.tests.Sketch.branch;
import static phrasebook.exports.tests.Sketch.choice;
import static phrasebook.exports.tests.Sketch.mention;
import static phrasebook.exports.tests.Sketch.pause;
import static phrasebook.exports.tests.Sketch.prose;
import static phrasebook.exports.tests.Sketch.say;
import static phrasebook.exports.tests.Sketch.slot;
import static phrasebook.exports.tests.Sketch.tell;
import static phrasebook.exports.tests.Sketch.until;
import static phrasebook.exports.tests.Sketch.when;
import static phrasebook.exports.tests.Sketch.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import phrasebook.model.Act;
import phrasebook.model.ActKind;
import phrasebook.model.Ban;
import phrasebook.model.BanSeverity;
import phrasebook.model.BranchKind;
import phrasebook.model.ChoiceStyle;
import phrasebook.model.Modality;
import phrasebook.model.Norm;
import phrasebook.model.Phrase;
import phrasebook.model.Placeholder;
import phrasebook.model.Say;
import phrasebook.model.Timing;

/** The reference norm's phenomena, one norm for each. */
final class Phenomena {

    private Phenomena() {
    }

    static Map<String, Supplier<Norm>> all() {
        Map<String, Supplier<Norm>> all = new LinkedHashMap<>();
        all.put("1 bare label", Phenomena::bareLabel);
        all.put("2 lasting state, instruction, mention", Phenomena::lastingState);
        all.put("3 repeated prompt, waits, re-test, hanging up", Phenomena::silentCall);
        all.put("4 cause in brackets", Phenomena::cause);
        all.put("5 manner before the speech", Phenomena::manner);
        all.put("7 sibling branches", Phenomena::siblingBranches);
        all.put("8 delivery after the speech", Phenomena::delivery);
        all.put("11 two situations, department", Phenomena::twoSituations);
        all.put("12 the same sign for a phone number", Phenomena::phoneNumber);
        all.put("13 two questions in one utterance", Phenomena::twoQuestions);
        all.put("16 the caller's words in the situation", Phenomena::callersWords);
        all.put("17 act at the same time, escalation", Phenomena::meanwhile);
        all.put("19 record, ask for contact, submit", Phenomena::recordAndSubmit);
        all.put("20 a third actor", Phenomena::thirdActor);
        all.put("22 consent, mute, unmute", Phenomena::mute);
        all.put("23 deferred follow-up", Phenomena::deferred);
        all.put("24 operator's number, indirect speech", Phenomena::indirectSpeech);
        all.put("26 alternatives", Phenomena::alternatives);
        all.put("30 duty, alternative inside a quote", Phenomena::choiceInQuote);
        all.put("31 unknown turns of the caller", Phenomena::unknownTurns);
        all.put("32 slash choice, loop", Phenomena::loop);
        all.put("33 guard, duty that is not quoted", Phenomena::guard);
        all.put("articles", Phenomena::articles);
        return all;
    }

    static Norm bareLabel() {
        Sketch s = new Sketch();
        s.phrase("1.", "P01", "问候语：", say(s.operator, words("您好，很高兴为您服务，请问有什么可以帮助您！")));
        return s.norm;
    }

    static Norm lastingState() {
        Sketch s = new Sketch();
        Placeholder name = s.placeholder("姓", "市民的姓", "某");
        Act address = act(ActKind.ADDRESS, prose("在以下的通话过程中，用市民的姓加上", mention("先生/女士"), "保持礼貌回应称呼"));
        address.setTiming(Timing.HENCEFORTH);
        s.phrase("2.", "P02", "当已经了解市民的姓名时候", address, say(s.operator, Modality.SHALL, null,
                words(slot(name), choice(ChoiceStyle.SLASH, "先生", "女士"), "，请问有什么可以帮助您？")));
        return s.norm;
    }

    static Norm silentCall() {
        Sketch s = new Sketch();
        s.phrase("3.", "P03", "遇到无声电话时", say(s.operator, words("您好！请问有什么可以帮助您？")), pause(5),
                when("还是无声", say(s.operator, words("您好，请问有什么可以帮助您？")), pause(5),
                        when("对方无反映", say(s.operator, words("对不起，您的电话没有声音，请您换一部电话再次打来，再见！")),
                                pause(5), act(ActKind.HANG_UP, null))));
        return s.norm;
    }

    static Norm cause() {
        Sketch s = new Sketch();
        s.phrase("4.", "P04", "（因市民使用免提）无法听清楚时", say(s.operator, words("对不起，您的声音太小，请您拿起话筒说话好吗？")));
        return s.norm;
    }

    static Norm manner() {
        Sketch s = new Sketch();
        Say say = say(s.operator, words("对不起！请您大声一点，好吗？"));
        say.setManner("保持自己的音量不变的情况下");
        s.phrase("5.", "P05", "遇到市民声音小听不清楚时", say);
        return s.norm;
    }

    static Norm siblingBranches() {
        Sketch s = new Sketch();
        s.phrase("7.", "P07", "遇到市民讲方言时",
                when("能听懂时", act(s.operator, Modality.SHALL, ActKind.OTHER, prose("在听懂基础上，继续保持普通话的表达"))),
                when("听不懂时", say(s.operator, words("对不起，请您讲普通话，好吗？谢谢！"))));
        return s.norm;
    }

    static Norm delivery() {
        Sketch s = new Sketch();
        Say say = say(s.operator, words("对不起，请问有什么可以帮助您？"));
        say.setDelivery("稍微提高音量");
        s.phrase("8.", "P08", "遇到市民抱怨话务接线员声音小或听不清楚时", say);
        return s.norm;
    }

    static Norm twoSituations() {
        Sketch s = new Sketch();
        Placeholder department = s.placeholder("部门", "受理该问题的部门", "***");
        s.phrase("11.", "P11", "遇到市民打错电话时", say(s.operator, words("对不起，这里是政府服务热线，请问有什么可以帮您？")),
                when("有可能", act(ActKind.GUIDE, prose("请根据市民的需求，引导市民拨打其它号码"))),
                branch(BranchKind.SITUATION, "当对方提出的问题超出受理范围时", say(s.operator, Modality.PLEASE_USE, null,
                        words("对不起，您反映的问题不在我们的受理范围，您可以联系", slot(department), "部门，看他们能否帮助到您。"))));
        return s.norm;
    }

    static Norm phoneNumber() {
        Sketch s = new Sketch();
        s.placeholder("部门", "受理该问题的部门", "***");
        Placeholder phone = s.placeholder("电话", "市民要找的部门的电话号码", "***");
        s.phrase("12.", "P12", "遇市民想直接拨打内部其它部门电话时", say(s.operator, words("请您记好", slot(phone))));
        return s.norm;
    }

    static Norm twoQuestions() {
        Sketch s = new Sketch();
        s.phrase("13.", "P13", "话务接线员在受理诉求时询问市民",
                say(s.operator, words("请问您所反映的问题是否向其他部门反映过？是怎样给您答复的？")));
        return s.norm;
    }

    static Norm callersWords() {
        Sketch s = new Sketch();
        s.phrase("16.", "P16", "遇到市民投诉热线难拨通、应答慢（包括电话铃响三声后才接起）",
                say(s.caller, words("为什么这么长时间不接电话")),
                say(s.operator, words("对不起，刚才因为线路忙，让您久等了！请问有什么可以帮助您？")));
        return s.norm;
    }

    static Norm meanwhile() {
        Sketch s = new Sketch();
        Act calm = act(ActKind.OTHER, prose("应调整好心态，尽量抚平市民的情绪"));
        calm.setTiming(Timing.MEANWHILE);
        s.phrase("17.", "P17", "遇到市民情绪激动，破口大骂时",
                say(s.operator, words("对不起，", choice(ChoiceStyle.SLASH, "先生", "女士"), "，请问有什么可以帮助您？")), calm,
                when("无法处理", act(ActKind.REPORT, prose("应马上报告现场主管领导"))));
        return s.norm;
    }

    static Norm recordAndSubmit() {
        Sketch s = new Sketch();
        s.phrase("19.", "P19", "遇到市民对话务接线员服务不满时",
                say(s.operator, words("对不起，由于我们服务不周给您添麻烦了，请您原谅，您是否能将详细情况告诉我？")),
                act(ActKind.RECORD, prose("认真记录市民的投诉内容")), act(ActKind.OTHER, prose("请市民留下联系方式")),
                act(ActKind.SUBMIT, prose("提交领导处理")));
        return s.norm;
    }

    static Norm thirdActor() {
        Sketch s = new Sketch();
        s.phrase("20.", "P20", "市民投诉话务接线员工作出差错时", act(ActKind.RECORD, prose("市民姓氏、电话")),
                act(ActKind.RESTATE, prose("投诉内容")),
                when("市民仍不接受道歉", say(s.operator, words("对不起，由我们的主管领导与您联系，好吗？")),
                        act(ActKind.RELAY, prose("迅速将此情况转告现场主管领导")),
                        act(s.leader, Modality.SHALL, ActKind.OTHER, prose("马上与市民联系并妥善处理"))));
        return s.norm;
    }

    static Norm mute() {
        Sketch s = new Sketch();
        s.phrase("22.", "P22", "遇到操作界面反应较慢或进行相关资料查询，需要市民等待时", say(s.operator, words("对不起，请您稍等片刻。")),
                act(ActKind.AWAIT, prose("市民的同意")), act(ActKind.MUTE, prose("按静音键")), act(ActKind.UNMUTE, null),
                say(s.operator, words("对不起，让您久等了。")));
        return s.norm;
    }

    static Norm deferred() {
        Sketch s = new Sketch();
        Act later = act(ActKind.OTHER, prose("等设备正常后及时与市民联系"));
        later.setTiming(Timing.LATER);
        s.phrase("23.", "P23", "遇到设备故障不能操作时", act(ActKind.OTHER, prose("请市民留下联系方式")), later);
        return s.norm;
    }

    static Norm indirectSpeech() {
        Sketch s = new Sketch();
        Placeholder number = s.placeholder("工号", "话务接线员的工号", "*");
        s.phrase("24.", "P24", "遇到市民询问话务接线员个人信息超出话术标准时",
                say(s.operator, words("对不起，我的工号是", slot(number), "号。")),
                when("市民坚持要求", tell(s.operator, Modality.MAY, "告知", prose("单位规定只能告知工号"))));
        return s.norm;
    }

    static Norm alternatives() {
        Sketch s = new Sketch();
        s.phrase("26.", "P26", "需请求市民谅解时", say(s.operator, words("对不起，请您原谅。"), words("对不起，很抱歉。")));
        return s.norm;
    }

    static Norm choiceInQuote() {
        Sketch s = new Sketch();
        s.phrase("30.", "P30", "遇到市民向话务接线员表示感谢时",
                say(s.operator, Modality.MUST, "回应", words("请不必客气"), words("不客气")),
                when("市民进一步表扬", say(s.operator, words("请不必客气，",
                        choice(ChoiceStyle.OR, "这是我们应该做的", "这是我们的工作职责"), "，感谢您对我们工作的支持。"))));
        return s.norm;
    }

    static Norm unknownTurns() {
        Sketch s = new Sketch();
        Placeholder unknown = s.placeholder("未知", "市民的话，原文未写明", "……");
        s.phrase("31.", "P31", "遇到无法当场答复的市民咨询时", say(s.operator, words("请您留下您的联系方式。")),
                say(s.caller, words(slot(unknown))),
                say(s.operator, words(choice(ChoiceStyle.SLASH, "先生", "女士"), "：请问您贵姓？")),
                say(s.caller, words(slot(unknown))), say(s.operator, words("谢谢您的合作，再见！")));
        return s.norm;
    }

    static Norm loop() {
        Sketch s = new Sketch();
        s.phrase("32.", "P32", "向市民解释完毕后，应向市民确认是否明了",
                say(s.operator, words("请问我刚才的解释，您", choice(ChoiceStyle.SLASH, "是否明白", "是否清楚"), "？")),
                when("市民不能完全明白", until("市民明白为止", act(ActKind.OTHER, prose("应将市民不明白的地方重新解释")))));
        return s.norm;
    }

    static Norm guard() {
        Sketch s = new Sketch();
        Say farewell = say(s.operator, words("感谢您的来电，再见！"));
        farewell.setManner("礼貌地");
        s.phrase("33.", "P33", "通话结束时", say(s.operator, words("请问您还有其他需要帮助的吗？")),
                branch(BranchKind.GUARD, "在确保市民没有其它方面的咨询后", farewell, when("如果是除咨询以外的诉求",
                        tell(s.operator, Modality.NEED, "告知", prose("我们会尽快对您反映的问题予以回复。")))));
        return s.norm;
    }

    static Norm articles() {
        Sketch s = new Sketch();
        s.heading("二、", null, "服务禁用语");
        Phrase better = s.phrase("32.", "P32", "向市民解释完毕后", say(s.operator, words("您是否明白？")));
        Ban first = s.ban("第一条", "B01", "解答完毕后", banned(words("明白了吗")));
        first.setInsteadEntry(better);
        first.setSeverity(BanSeverity.ERROR);
        first.setReason("语气生硬");
        first.getMatches().add(words("您明白了吗？"));
        first.getAllows().add(words("请问我刚才的解释，您是否明白？"));
        s.ban("第二条", "B02", "解答问题时", banned(words("明白我的意思了吗")));
        return s.norm;
    }
}
