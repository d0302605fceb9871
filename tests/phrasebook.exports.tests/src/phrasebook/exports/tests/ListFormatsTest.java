// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static phrasebook.exports.tests.Sketch.banned;
import static phrasebook.exports.tests.Sketch.choice;
import static phrasebook.exports.tests.Sketch.say;
import static phrasebook.exports.tests.Sketch.slot;
import static phrasebook.exports.tests.Sketch.words;

import org.junit.jupiter.api.Test;

import phrasebook.model.Ban;
import phrasebook.model.ChoiceStyle;
import phrasebook.model.Norm;
import phrasebook.model.Phrase;

class ListFormatsTest {

    private static Norm bans() {
        Sketch s = new Sketch();
        Phrase end = s.phrase("1.", "P01", "结束时", say(s.caller, words("好")), say(s.operator, words("请问您明白吗？")));
        Ban ban = s.ban("第一条", "B01", "解答后", banned(words("明白了吗？", choice(ChoiceStyle.OPTIONAL, "啊")),
                words("#懂", choice(ChoiceStyle.SLASH, "了", "没"), "吗")));
        ban.setInsteadEntry(end);
        ban.getMatches().add(words("您明白了吗？"));
        ban = s.ban("第二条", "B02", null, banned(words("找", slot(s.placeholder("部门", null, "***")), "去")));
        ban.setInsteadText(words("我帮您转接。"));
        s.ban("第三条", "B03", null, banned(words(slot(s.placeholder("称呼", null, "某", "喂", "哎")), "！")));
        end.getBans().add(banned(words("挂了")));
        s.ban("第四条", "B04", null, banned(phrasebook.model.BanKind.ACT, Sketch.prose("挂机")));
        return s.norm;
    }

    @Test
    void wordsStandOneALineBelowTheirBan() throws Exception {
        assertEquals("""
                #\s
                挂了
                # 第一条 解答后
                明白了吗？啊
                明白了吗
                \\#懂了吗
                \\#懂没吗
                您明白了吗
                # 第二条
                # 含占位，无法逐词列出：找***去
                # 第三条
                喂
                哎
                """, Exported.text("words", bans()));
    }

    @Test
    void replacementsStandBehindATab() throws Exception {
        assertEquals("""
                # 第一条 解答后
                明白了吗？啊\t请问您明白吗？
                明白了吗\t请问您明白吗？
                \\#懂了吗\t请问您明白吗？
                \\#懂没吗\t请问您明白吗？
                您明白了吗\t请问您明白吗？
                """, Exported.text("replacements", bans()));
    }

    @Test
    void theSheetHasARowForEveryEntry() throws Exception {
        Sketch s = new Sketch();
        s.norm.setIssued("2024-01-01");
        s.heading("一、", null, "服务");
        s.heading("（一）", null, "来电");
        s.phrase("1.", "P01", "问候时", say(s.operator, words("您好，“12345”。")));
        s.phrase("2.", "P02", "找人时", say(s.caller, words("找王科长")), say(s.operator, words("请稍等。")),
                Sketch.when("不在", say(s.operator, words("他不在。")))).getBans().add(banned(words("不知道")));
        s.heading("二、", null, "其他");
        s.provision("3.", "T01", Sketch.prose("语速适中。"), Sketch.prose("面带微笑。"));
        s.ban("第一条", "B01", "解答后", banned(words("懂吗"), words("懂不懂"))).setInsteadText(words("您清楚了吗？"));
        assertEquals("\uFEFF标识,编号,分类,标准问,相似问,答案,禁用语,有效期\r\n"
                + "P01,1.,服务/来电,问候时,,您好，“12345”。,,2024-01-01 起\r\n"
                + "P02,2.,服务/来电,找人时,找王科长,\"市民：“找王科长”\n话务接线员：“请稍等。”\n若不在：\n　　话务接线员：“他不在。”\","
                + "不知道,2024-01-01 起\r\n"
                + "T01,3.,其他,,,\"语速适中。\n面带微笑。\",,2024-01-01 起\r\n"
                + "B01,第一条,其他,解答后,,您清楚了吗？,\"懂吗\n懂不懂\",2024-01-01 起\r\n", Exported.text("csv", s.norm));
    }

    @Test
    void noCellIsAFormula() throws Exception {
        for (String start : new String[] { "=", "+", "-", "@", "＝", "\t=", "\u200F=", " +" }) {
            Sketch s = new Sketch();
            s.phrase("1.", "P01", "问", say(s.operator, words(start + "HYPERLINK(\"http://a\",1)")));
            String row = Exported.text("csv", s.norm).lines().skip(1).findFirst().orElseThrow();
            assertEquals("P01,1.,,问,,\"'" + start + "HYPERLINK(\"\"http://a\"\",1)\",,", row);
        }
    }
}
