// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import phrasebook.dsl.ide.Completion;
import phrasebook.dsl.ide.Proposal;
import phrasebook.dsl.ide.TextChange;

class CompletionTest {

    private static final String PHRASE = Samples.HEADER + "1. [P01] 甲时\n   ";
    private static final String BAN = Samples.HEADER + "1. [P01] 甲时\n   挂机\n\n第一条 [B01] 乙时\n   ";

    /** The caret is at ‸. */
    private static List<Proposal> at(String text) {
        int caret = text.indexOf('‸');
        return Completion.at(Samples.parse(text.replace("‸", "")), caret, Locale.CHINESE);
    }

    private static List<String> labels(String text) {
        return at(text).stream().map(Proposal::label).toList();
    }

    /** The text with the proposal of that label put in, and its caret. */
    private static String applied(String text, String label) {
        Proposal proposal = at(text).stream().filter(p -> p.label().equals(label)).findFirst().orElseThrow();
        String put = proposal.text().substring(0, proposal.caret()) + "‸" + proposal.text().substring(proposal.caret());
        return TextChange.apply(text.replace("‸", ""),
                List.of(new TextChange(proposal.offset(), proposal.length(), put)));
    }

    @Test
    void aRoleIsWrittenWithItsQuotes() {
        assertEquals(PHRASE + "话务接线员：“‸”", applied(PHRASE + "‸", "话务接线员"));
        assertEquals(PHRASE + "座席：“‸”", applied(PHRASE + "zx‸", "座席"));
        assertEquals(PHRASE + "话务接线员：“‸”", applied(PHRASE + "话‸", "话务接线员"));
    }

    @ParameterizedTest
    @CsvSource({ "t, 停", "ts, ※ 禁说", "gj, 挂机", "zd, 直到", "qx, 情形", "qxjy, 取消静音", "ｄ, 待", "zj, 转接", "bx, 必须", "S, 市民",
            "jy, 静音", "ch, 称呼", "cx, 查询", "fz, 若" })
    void keywordsAreFoundByTheFirstLettersOfTheirPinyin(String typed, String label) {
        boolean listed = labels(PHRASE + typed + "‸").contains(label);
        assertEquals(!label.equals("※ 禁说") && !label.equals("若"), listed, typed);
    }

    @Test
    void aWordThatIsWrittenOutIsNotProposedAgain() {
        assertEquals(List.of("挂机"), labels(PHRASE + "挂‸"));
        assertEquals(List.of(), labels(PHRASE + "挂机‸"));
    }

    @Test
    void theLinesOfABanAreProposedThere() {
        assertEquals(List.of("改用", "改用别的话"), labels(BAN + "gy‸"));
        assertEquals(List.of("反例"), labels(BAN + "fl‸"));
        assertEquals(List.of("提醒", "一般", "严重"), labels(BAN + "程度 ‸"));
        assertEquals(BAN + "禁说 “‸”", applied(BAN + "禁‸", "禁说"));
    }

    @Test
    void idsAreShownWithTheirSituation() {
        Proposal id = at(BAN + "改用 ‸").get(0);
        assertEquals("[P01] 甲时", id.label() + " " + id.detail());
        assertEquals(BAN + "改用 [P01]‸", applied(BAN + "改用 [‸]", "P01"));
        assertEquals(PHRASE + "转到 [P01]‸", applied(PHRASE + "转到 [甲‸", "P01"));
    }

    @Test
    void placeholdersAreProposedInSpeech() {
        assertEquals(PHRASE + "话务员：“请找{部门}‸”", applied(PHRASE + "话务员：“请找{‸}”", "部门"));
        assertEquals(PHRASE + "话务员：“请找{部门}‸”", applied(PHRASE + "话务员：“请找bm‸”", "部门"));
        assertEquals(PHRASE + "话务员:\"请找{部门}‸\"", applied(PHRASE + "话务员:\"请找{b‸\"", "部门"));
    }

    @Test
    void aNewEntryHasTheNextNumberAndAFreeId() {
        assertEquals("2. [P02]", labels(PHRASE + "挂机\n\n‸").get(0));
        assertEquals("第二条 [B02]", labels(BAN + "禁做 甲\n\n‸").get(0));
        assertEquals(List.of("[P02]", "[B01]", "[T01]"), labels(PHRASE + "挂机\n\n2. ‸"));
        String end = Samples.yingkou() + "\n";
        assertEquals("第八条 [B08]", labels(end + "‸").get(0));
        assertTrue(labels(end + "‸").containsAll(List.of("34. [P34]", "三、", "（七）")));
    }

    @Test
    void theHeaderIsProposedAboveTheFirstEntry() {
        assertEquals("规范", labels("‸").get(0));
        assertEquals(List.of("版本"), labels("规范：甲\nbb‸\n\n一、乙\n"));
        assertTrue(labels("规范：甲\n‸\n").stream().noneMatch("规范"::equals));
        assertEquals(List.of("已批准", "已发布", "已废止"), labels("状态：已‸"));
        assertEquals(List.of("印作", "取值"), labels("占位：部门（受理的部门，‸）"));
    }

    @Test
    void whatFollowsARoleIsModalityAndActs() {
        List<String> labels = labels(PHRASE + "话务接线员 ‸");
        assertTrue(labels.containsAll(List.of("应", "必须", "记录", "回应")) && !labels.contains("若"), labels::toString);
        assertEquals(List.of("静音", "记录"), labels(PHRASE + "同时 话务员 应 j‸"));
        assertEquals(List.of("5 秒", "3 秒", "10 秒", "片刻"), labels(PHRASE + "停 ‸"));
        assertEquals(List.of("8 秒"), labels(PHRASE + "停 8‸"));
        assertEquals(PHRASE + "20 小时内 ‸", applied(PHRASE + "20‸", "小时内"));
        assertEquals(PHRASE + "2 个工作日内 ‸", applied(PHRASE + "2 g‸", "个工作日内"));
        assertTrue(labels(PHRASE + "20 秒内 话‸").contains("话务接线员"));
        assertEquals("或", labels(PHRASE + "话务员：“您好”‸").get(0));
    }

    @Test
    void templatesStandAsDeepAsTheirLine() {
        assertEquals(PHRASE + "若 ‸条件\n      话务接线员：“”", applied(PHRASE + "‸", "分情况"));
        Proposal branch = at(PHRASE + "‸").stream().filter(p -> p.label().equals("分情况")).findFirst().orElseThrow();
        assertEquals(2, branch.stops().size());
        assertEquals("条件", branch.text().substring(branch.stops().get(0).offset(), branch.stops().get(0).end()));
    }

    @Test
    void everyTemplateOfALineIsReadWithoutABrokenLine() {
        for (Proposal proposal : at(PHRASE + "‸")) {
            String text = PHRASE + proposal.text() + (proposal.text().endsWith(" ") ? "做 某事" : "");
            assertEquals(0, Samples.LANGUAGE.unreadableLines(text.replace("[]", "[P01]")), proposal::toString);
        }
    }

    @Test
    void nothingIsProposedInFreeText() {
        assertEquals(List.of(), labels(PHRASE + "若 还是‸"));
        assertEquals(List.of(), labels(PHRASE + "# 话‸"));
        assertEquals(List.of(), labels(Samples.HEADER + "1. [P01] 遇‸"));
    }
}
