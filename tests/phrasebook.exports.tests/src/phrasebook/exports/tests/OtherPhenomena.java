// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static phrasebook.exports.tests.Sketch.MODEL;
import static phrasebook.exports.tests.Sketch.act;
import static phrasebook.exports.tests.Sketch.banned;
import static phrasebook.exports.tests.Sketch.branch;
import static phrasebook.exports.tests.Sketch.choice;
import static phrasebook.exports.tests.Sketch.mention;
import static phrasebook.exports.tests.Sketch.pause;
import static phrasebook.exports.tests.Sketch.prose;
import static phrasebook.exports.tests.Sketch.remark;
import static phrasebook.exports.tests.Sketch.say;
import static phrasebook.exports.tests.Sketch.slot;
import static phrasebook.exports.tests.Sketch.tell;
import static phrasebook.exports.tests.Sketch.to;
import static phrasebook.exports.tests.Sketch.until;
import static phrasebook.exports.tests.Sketch.within;
import static phrasebook.exports.tests.Sketch.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import phrasebook.model.Act;
import phrasebook.model.ActKind;
import phrasebook.model.Ban;
import phrasebook.model.BanKind;
import phrasebook.model.BanSeverity;
import phrasebook.model.BranchKind;
import phrasebook.model.ChoiceStyle;
import phrasebook.model.Modality;
import phrasebook.model.Norm;
import phrasebook.model.Phrase;
import phrasebook.model.Placeholder;
import phrasebook.model.Revision;
import phrasebook.model.Say;
import phrasebook.model.Status;
import phrasebook.model.TimeUnit;
import phrasebook.model.Timing;

/** What other norms add, and the corners of the model. */
final class OtherPhenomena {

    private OtherPhenomena() {
    }

    static Map<String, Supplier<Norm>> all() {
        Map<String, Supplier<Norm>> all = new LinkedHashMap<>();
        all.put("nothing at all", MODEL::createNorm);
        all.put("the whole header", OtherPhenomena::header);
        all.put("plain provisions", OtherPhenomena::provisions);
        all.put("bans under a phrase", OtherPhenomena::bansUnderPhrase);
        all.put("bans of an act and of an omission", OtherPhenomena::bansOfConduct);
        all.put("a list of banned words", OtherPhenomena::bannedList);
        all.put("numbering styles", OtherPhenomena::numberingStyles);
        all.put("time limits", OtherPhenomena::timeLimits);
        all.put("option brackets", OtherPhenomena::optionBrackets);
        all.put("key presses", OtherPhenomena::keyPress);
        all.put("signs of placeholders", OtherPhenomena::placeholderSigns);
        all.put("traditional characters", OtherPhenomena::traditional);
        all.put("notes in every place", OtherPhenomena::notes);
        all.put("going on elsewhere", OtherPhenomena::jumps);
        all.put("no ids", OtherPhenomena::noIds);
        all.put("ids twice", OtherPhenomena::duplicateIds);
        all.put("names twice", OtherPhenomena::duplicateNames);
        all.put("elements of all kinds in turn", OtherPhenomena::mixedOrder);
        all.put("every part of an action", OtherPhenomena::everyPart);
        all.put("empty parts", OtherPhenomena::emptyParts);
        return all;
    }

    static Norm header() {
        Sketch s = new Sketch();
        s.norm.setTitle("市政府“12345”服务热线文明服务用语");
        s.norm.setCode("YK12345-FWYY");
        s.norm.setVersion("1.0.0");
        s.norm.setStatus(Status.RELEASED);
        s.norm.setIssuer("营口市人民政府12345服务热线");
        s.norm.setDrafter("质检组");
        s.norm.setInterpreter("办公室");
        s.norm.setIssued("2017-01-13");
        s.norm.setEffective("2017-02-01");
        s.norm.setSupersedes("YK12345-FWYY 0.9");
        s.norm.setSource("服务热线网页");
        Revision revision = MODEL.createRevision();
        revision.setVersion("1.0.0");
        revision.setAuthor("王某");
        revision.setDate("2017-01-10");
        revision.setSummary("首次发布");
        s.norm.getRevisions().add(revision);
        s.norm.getRevisions().add(MODEL.createRevision());
        return s.norm;
    }

    static Norm provisions() {
        Sketch s = new Sketch();
        s.heading("第一章", "D01", "总则");
        s.provision("第一条", "T01", prose("语速适中，每分钟约120字。"));
        s.provision("第二条", "T02", prose("统一使用普通话。"), prose("称呼对方为", mention("您"), "，不得使用", mention("你"), "。"));
        s.provision("第三条", null, prose("一段。"), prose(), prose("又一段。"));
        s.provision("第四条", null, prose());
        s.provision("第五条", null);
        return s.norm;
    }

    static Norm bansUnderPhrase() {
        Sketch s = new Sketch();
        Phrase phrase = s.phrase("1.", "P01", "接听时", say(s.operator, words("您好")));
        phrase.getBans().add(Sketch.head(banned(words("喂"), words("说话")), null, "B01"));
        Ban act = banned(BanKind.ACT, prose("直接挂机"));
        act.setInsteadText(words("请您稍等"));
        act.getNotes().add(remark("试行", false));
        phrase.getBans().add(act);
        return s.norm;
    }

    static Norm bansOfConduct() {
        Sketch s = new Sketch();
        Placeholder name = s.placeholder("姓", null, "某");
        s.ban("1.", "B01", "通话中", banned(BanKind.ACT, prose("直接挂机")));
        s.ban("2.", "B02", "（因系统故障）等待过长时：", banned(BanKind.OMISSION,
                prose("说", mention("抱歉"), slot(name), choice(ChoiceStyle.SLASH, "先生", "女士"))));
        s.ban("3.", "B03", null, MODEL.createBan());
        return s.norm;
    }

    static Norm bannedList() {
        Sketch s = new Sketch();
        Ban ban = s.ban("（一）", "B01", "任何时候",
                banned(words("不知道"), words("不归", choice(ChoiceStyle.OR, "我", "咱们"), "管")));
        ban.setSeverity(BanSeverity.INFO);
        ban.setInsteadText(words("我帮您", choice(ChoiceStyle.OPTIONAL, "先"), "查一下"));
        ban.getMatches().add(words("不归咱们管"));
        ban.getMatches().add(words("我不知道啊"));
        ban.getAllows().add(words("您知道吗"));
        return s.norm;
    }

    static Norm numberingStyles() {
        Sketch s = new Sketch();
        s.heading("第一章", "D01", "章");
        s.heading("第一节", null, "节");
        s.provision("第一条", "T01", prose("条"));
        s.heading("第二节", null, "节");
        s.heading("第二章", null, null);
        for (String number : List.of("一、", "（一）", "1.2.4.1", "①", "A、", "a）", "1）", "（1）")) {
            s.phrase(number, null, "情形" + number, say(s.operator, words("您好")));
        }
        return s.norm;
    }

    static Norm timeLimits() {
        Sketch s = new Sketch();
        Phrase phrase = s.phrase("1.", "P01", "需要回复时");
        for (TimeUnit unit : TimeUnit.VALUES) {
            Act act = act(s.operator, Modality.MUST, ActKind.CALL_BACK, prose("回访市民"));
            act.setWithin(within(20, unit));
            phrase.getSteps().add(act);
        }
        return s.norm;
    }

    static Norm optionBrackets() {
        Sketch s = new Sketch();
        s.phrase("1.", "P01", "道歉时", say(s.operator, words("我", choice(ChoiceStyle.OPTIONAL, "们"), "很抱歉")));
        return s.norm;
    }

    static Norm keyPress() {
        Sketch s = new Sketch();
        s.phrase("1.", "P01", "转接时", act(ActKind.PRESS_KEY, prose("1键")), act(ActKind.TRANSFER, prose("人工座席")),
                act(ActKind.LOOK_UP, prose("知识库")), pause(0));
        return s.norm;
    }

    static Norm placeholderSigns() {
        Sketch s = new Sketch();
        Say say = say(s.operator);
        for (String sign : List.of("***", "*号", "某", "某某", "××", "XX", "xx", "○○", "X张", "……")) {
            say.getAlternatives().add(words("共", slot(s.placeholder("占位" + sign.hashCode(), null, sign))));
        }
        say.getAlternatives().add(words(slot(s.placeholder("渠道", "来电渠道", null, "电话", "网站")), "来的"));
        s.phrase("1.", "P01", "报数时", say);
        return s.norm;
    }

    static Norm traditional() {
        Sketch s = new Sketch();
        s.phrase("1.", "P01", "市民來電時", say(s.operator, words("您好，「熱線」為您服務")));
        return s.norm;
    }

    static Norm notes() {
        Sketch s = new Sketch();
        s.note(remark("开头的说明", false));
        s.heading("一、", null, "用语");
        Phrase phrase = s.phrase("1.", "P01", "来电时", remark("步骤间的说明", false), remark("无法识别的一行", true),
                Sketch.when("有疑问", remark(null, false)));
        phrase.getNotes().add(remark("备注一", false));
        phrase.getNotes().add(remark("备注二", true));
        s.note(remark("条目之间", true));
        s.provision("2.", null, prose("规定")).getNotes().add(remark("备注", false));
        s.ban("3.", null, "来电时", banned(words("喂"))).getNotes().add(remark("备注", false));
        s.note(remark("最后", false));
        return s.norm;
    }

    static Norm jumps() {
        Sketch s = new Sketch();
        Phrase first = s.phrase("1.", "P01", "来电时");
        Phrase second = s.phrase("2.", null, "听不清时", to(first));
        first.getSteps().add(Sketch.when("听不清", to(second)));
        Ban nested = banned(words("喂"));
        nested.setInsteadEntry(first);
        nested.setInsteadText(words("您好"));
        second.getBans().add(nested);
        first.getSteps().add(to(nested));
        first.getSteps().add(to(s.provision("3.", "T01", prose("规定"))));
        return s.norm;
    }

    static Norm noIds() {
        Sketch s = new Sketch();
        s.heading("一、", null, "甲");
        s.heading("（一）", null, "乙");
        s.phrase(null, null, "来电时").getBans().add(banned(words("喂")));
        s.phrase(null, null, null);
        s.ban(null, null, null, banned(words("喂")));
        s.provision(null, null, prose("规定"));
        return s.norm;
    }

    static Norm duplicateIds() {
        Sketch s = new Sketch();
        s.heading("一、", "D01", "甲");
        s.phrase("1.", "P01", "来电时");
        s.heading("二、", "D01", "乙");
        Phrase second = s.phrase("2.", "P01", "听不清时");
        Phrase third = s.phrase("3.", "P01", "结束时", to(second));
        third.getBans().add(Sketch.head(banned(words("喂")), null, "P01"));
        s.ban("第一条", "B01", "来电时", banned(words("喂"))).setInsteadEntry(third);
        return s.norm;
    }

    static Norm duplicateNames() {
        Sketch s = new Sketch();
        Placeholder one = s.placeholder("部门", "一", "***");
        Placeholder two = s.placeholder("部门", "二", "***");
        s.phrase("1.", "P01", "转接时", say(s.role("话务接线员"), words(slot(one), slot(two))), say(s.operator, words("好")));
        return s.norm;
    }

    static Norm mixedOrder() {
        Sketch s = new Sketch();
        s.provision(null, "T01", prose("前言"));
        s.heading("一、", null, "甲");
        s.ban("1.", "B01", "来电时", banned(words("喂")));
        s.phrase("2.", "P01", "来电时");
        s.heading("（一）", null, "乙");
        s.provision("3.", "T02", prose("规定"));
        s.note(remark("说明", false));
        s.ban("4.", "B02", "来电时", banned(words("喂")));
        s.heading("二、", null, "丙");
        s.phrase("5.", "P02", "结束时");
        return s.norm;
    }

    static Norm everyPart() {
        Sketch s = new Sketch();
        Placeholder name = s.placeholder("姓", null, null);
        Say say = say(s.operator, Modality.SHOULD, "回应", words("好的，", slot(name)), words("好"));
        say.setWithin(within(3, TimeUnit.SECOND));
        say.setTiming(Timing.LATER);
        say.setManner("语速放慢");
        say.setDelivery("微笑");
        Say heard = say(s.caller, Modality.MAY, "问", words("您是", slot(name), "吗？"), words("是谁？"));
        heard.setDelivery("着急");
        Act forbidden = act(s.leader, Modality.MUST_NOT, ActKind.OTHER, prose("推诿", slot(name)));
        forbidden.setManner("当面");
        s.phrase("1.", "P01", "（因线路忙）久等后：", say, heard,
                tell(s.caller, Modality.UNSPECIFIED, "要求", prose("尽快回复", mention("诉求"))), forbidden,
                branch(BranchKind.GUARD, "等市民说完后", until(null)), say(null, words("自言自语")));
        return s.norm;
    }

    static Norm emptyParts() {
        Sketch s = new Sketch();
        s.placeholder("未知", "", "");
        s.phrase("1.", "P01", "来电时", say(s.operator, words()), say(s.caller, words()), say(s.operator),
                tell(s.operator, Modality.MAY, "告知", prose()), act(ActKind.OTHER, prose()),
                branch(BranchKind.CONDITION, null));
        s.norm.setTitle("");
        return s.norm;
    }
}
