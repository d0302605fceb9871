// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static phrasebook.exports.tests.Sketch.banned;
import static phrasebook.exports.tests.Sketch.say;
import static phrasebook.exports.tests.Sketch.slot;
import static phrasebook.exports.tests.Sketch.words;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import phrasebook.exports.document.PrintedDocument;
import phrasebook.exports.document.PrintedLine;
import phrasebook.exports.document.PrintedLine.Kind;
import phrasebook.exports.document.PrintedRun;
import phrasebook.exports.document.PrintedRun.RunStyle;
import phrasebook.model.Ban;
import phrasebook.model.Norm;
import phrasebook.model.NormPackage.Literals;
import phrasebook.model.Phrase;
import phrasebook.model.Placeholder;
import phrasebook.model.Revision;

class PrintedDocumentTest {

    private static String lines(Norm norm) {
        return PrintedDocument.of(norm).lines().stream().map(l -> l.kind() + " " + l.level() + " " + l.text())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void saysOfEachLineWhatItIs() {
        assertEquals("""
                TITLE 0 市政府“12345”服务热线文明服务用语
                COVER 0 编号：YK12345-FWYY
                COVER 0 版本：1.0.0
                COVER 0 状态：已发布
                COVER 0 发布单位：营口市人民政府12345服务热线
                COVER 0 发布日期：2017-01-13
                HEADING 1 一、文明服务用语
                HEADING 2 （一）开头语以及问候语
                PHRASE 0 2. 当已经了解市民的姓名时候：
                STEP 1 此后，在以下的通话过程中，用市民的姓加上“先生/女士”保持礼貌回应称呼。
                SPEECH 1 话务接线员应：“某先生/女士，请问有什么可以帮助您？”
                PHRASE 0 3. 遇到无声电话时：
                SPEECH 1 话务接线员：“您好！请问有什么可以帮助您？”
                STEP 1 稍停 5 秒。
                CONDITION 1 若还是无声：
                SPEECH 2 话务接线员：“您好，请问有什么可以帮助您？”
                STEP 2 稍停 5 秒。
                CONDITION 2 若对方无反映：
                SPEECH 3 话务接线员：“对不起，您的电话没有声音，请您换一部电话再次打来，再见！”
                STEP 3 稍停 5 秒。
                STEP 3 挂机。
                HEADING 2 （四）抱怨与投诉
                PHRASE 0 16. 遇到市民投诉热线难拨通、应答慢（包括电话铃响三声后才接起）：
                SPEECH 1 市民：“为什么这么长时间不接电话”
                SPEECH 1 话务接线员：“对不起，刚才因为线路忙，让您久等了！请问有什么可以帮助您？”
                HEADING 2 （六）结束语
                PHRASE 0 32. 向市民解释完毕后，应向市民确认是否明了：
                SPEECH 1 话务接线员：“请问我刚才的解释，您是否明白/是否清楚？”
                CONDITION 1 若市民不能完全明白：
                CONDITION 2 直到市民明白为止：
                STEP 3 应将市民不明白的地方重新解释。
                HEADING 1 二、服务禁用语
                BAN 0 第一条　解答完毕后，禁说“明白了吗”。
                BAN_DETAIL 1 改用：32. 向市民解释完毕后，应向市民确认是否明了。
                BAN_DETAIL 1 理由：语气生硬。
                BAN_DETAIL 1 程度：严重。
                BAN_DETAIL 1 违规的说法如：“您明白了吗？”。
                BAN_DETAIL 1 不算违规的说法如：“请问我刚才的解释，您是否明白？”。
                DECLARATIONS 0 附：角色和占位
                DECLARATION 0 角色：话务接线员（话务员、座席）、市民（来电者）
                DECLARATION 0 占位：姓（市民的姓，印作“某”）""", lines(Excerpt.norm()));
    }

    @Test
    void revisionsStandBehindTheBody() {
        Sketch s = new Sketch();
        Revision revision = Sketch.MODEL.createRevision();
        revision.setVersion("1.1");
        revision.setDate("2024-05-01");
        revision.setSummary("新增一条");
        s.norm.getRevisions().add(revision);
        s.phrase("1.", "P01", "问候时", say(s.operator, words("您好。")));
        assertEquals("""
                PHRASE 0 1. 问候时：
                SPEECH 1 话务接线员：“您好。”
                DECLARATIONS 0 附：角色和占位
                DECLARATION 0 角色：话务接线员（话务员、座席）、市民（来电者）、主管领导（现场主管领导）
                REVISIONS 0 修订记录
                REVISION 0 1.1｜｜2024-05-01｜新增一条""", lines(s.norm));
    }

    @Test
    void runsTellTheirKindsApart() {
        Sketch s = new Sketch();
        Placeholder department = s.placeholder("部门", null, "***");
        Phrase phrase = s.phrase("1.", "P01", "甲时", say(s.caller, words("转", slot(department), "。")));
        phrase.getBans().add(banned(words("挂了")));
        List<PrintedLine> lines = PrintedDocument.of(s.norm).lines();
        assertEquals(List.of(new PrintedRun("1. ", RunStyle.NUMBER), new PrintedRun("甲时", RunStyle.SITUATION),
                new PrintedRun("：", RunStyle.PLAIN)), lines.get(0).runs());
        assertEquals(List.of(new PrintedRun("市民", RunStyle.ROLE), new PrintedRun("：", RunStyle.PLAIN),
                new PrintedRun("“转", RunStyle.SPEECH), new PrintedRun("***", RunStyle.PLACEHOLDER),
                new PrintedRun("。”", RunStyle.SPEECH)), lines.get(1).runs());
        assertEquals(List.of(new PrintedRun("※ ", RunStyle.NUMBER), new PrintedRun("禁说“挂了”", RunStyle.BAN),
                new PrintedRun("。", RunStyle.PLAIN)), lines.get(2).runs());
    }

    @Test
    void everyLineKnowsWhatOfTheModelItShows() {
        Norm norm = Excerpt.norm();
        List<PrintedLine> lines = PrintedDocument.of(norm).lines();
        assertSame(Literals.NORM__TITLE, lines.get(0).source().feature());
        PrintedLine ban = lines.stream().filter(l -> l.kind() == Kind.BAN).findFirst().orElseThrow();
        Ban article = (Ban) ban.source().object();
        assertSame(article.getWordings().get(0), ban.source().last());
        assertEquals(List.of(Literals.BAN__INSTEAD_ENTRY, Literals.BAN__REASON, Literals.BAN__SEVERITY,
                Literals.BAN__MATCHES, Literals.BAN__ALLOWS), lines.stream().filter(l -> l.kind() == Kind.BAN_DETAIL)
                        .peek(l -> assertSame(article, l.source().object())).map(l -> l.source().feature()).toList());
    }
}
