// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static phrasebook.exports.tests.Sketch.act;
import static phrasebook.exports.tests.Sketch.banned;
import static phrasebook.exports.tests.Sketch.choice;
import static phrasebook.exports.tests.Sketch.mention;
import static phrasebook.exports.tests.Sketch.pause;
import static phrasebook.exports.tests.Sketch.prose;
import static phrasebook.exports.tests.Sketch.say;
import static phrasebook.exports.tests.Sketch.slot;
import static phrasebook.exports.tests.Sketch.until;
import static phrasebook.exports.tests.Sketch.when;
import static phrasebook.exports.tests.Sketch.words;

import phrasebook.model.Act;
import phrasebook.model.ActKind;
import phrasebook.model.Ban;
import phrasebook.model.BanSeverity;
import phrasebook.model.ChoiceStyle;
import phrasebook.model.Modality;
import phrasebook.model.Norm;
import phrasebook.model.Phrase;
import phrasebook.model.Placeholder;
import phrasebook.model.Status;
import phrasebook.model.Timing;

/** Five entries of the reference norm: the example of docs/json.md. */
final class Excerpt {

    private Excerpt() {
    }

    static Norm norm() {
        Sketch s = new Sketch();
        s.norm.getRoles().remove(s.leader);
        s.norm.setCode("YK12345-FWYY");
        s.norm.setTitle("市政府“12345”服务热线文明服务用语");
        s.norm.setVersion("1.0.0");
        s.norm.setStatus(Status.RELEASED);
        s.norm.setIssuer("营口市人民政府12345服务热线");
        s.norm.setIssued("2017-01-13");
        Placeholder name = s.placeholder("姓", "市民的姓", "某");
        s.heading("一、", null, "文明服务用语");
        s.heading("（一）", null, "开头语以及问候语");
        Act address = act(ActKind.ADDRESS, prose("在以下的通话过程中，用市民的姓加上", mention("先生/女士"), "保持礼貌回应称呼"));
        address.setTiming(Timing.HENCEFORTH);
        s.phrase("2.", "P02", "当已经了解市民的姓名时候", address, say(s.operator, Modality.SHALL, null,
                words(slot(name), choice(ChoiceStyle.SLASH, "先生", "女士"), "，请问有什么可以帮助您？")));
        s.phrase("3.", "P03", "遇到无声电话时", say(s.operator, words("您好！请问有什么可以帮助您？")), pause(5),
                when("还是无声", say(s.operator, words("您好，请问有什么可以帮助您？")), pause(5),
                        when("对方无反映", say(s.operator, words("对不起，您的电话没有声音，请您换一部电话再次打来，再见！")),
                                pause(5), act(ActKind.HANG_UP, null))));
        s.heading("（四）", null, "抱怨与投诉");
        s.phrase("16.", "P16", "遇到市民投诉热线难拨通、应答慢（包括电话铃响三声后才接起）",
                say(s.caller, words("为什么这么长时间不接电话")),
                say(s.operator, words("对不起，刚才因为线路忙，让您久等了！请问有什么可以帮助您？")));
        s.heading("（六）", null, "结束语");
        Phrase end = s.phrase("32.", "P32", "向市民解释完毕后，应向市民确认是否明了",
                say(s.operator, words("请问我刚才的解释，您", choice(ChoiceStyle.SLASH, "是否明白", "是否清楚"), "？")),
                when("市民不能完全明白", until("市民明白为止", act(ActKind.OTHER, prose("应将市民不明白的地方重新解释")))));
        s.heading("二、", null, "服务禁用语");
        Ban ban = s.ban("第一条", "B01", "解答完毕后", banned(words("明白了吗")));
        ban.setInsteadEntry(end);
        ban.setSeverity(BanSeverity.ERROR);
        ban.setReason("语气生硬");
        ban.getMatches().add(words("您明白了吗？"));
        ban.getAllows().add(words("请问我刚才的解释，您是否明白？"));
        return s.norm;
    }
}
