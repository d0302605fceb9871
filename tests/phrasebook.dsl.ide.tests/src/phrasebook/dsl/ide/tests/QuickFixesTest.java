// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.QuickFix;
import phrasebook.dsl.ide.QuickFixes;
import phrasebook.dsl.ide.TextChange;
import phrasebook.rules.Finding;
import phrasebook.rules.Rule;
import phrasebook.rules.Rules;

/** Every finding that can be mended is gone after any of its fixes, and nothing new is wrong. */
class QuickFixesTest {

    private static final String PHRASE = Samples.HEADER + "1. [P01] 甲时\n   ";
    private static final String BAN = Samples.HEADER + "第一条 [B01] 甲时\n   ";

    /** No words that a program could write would mend these. */
    static final Set<String> BY_HAND = Set.of(
            // What is wrong stands in the settings file.
            "ExpiredSuppression", "UnusedSuppression",
            // Who knows the document knows what is missing and where an entry belongs.
            "MissingMetadata", "DateOrder", "MissingSituation", "ForeignToDivision", "AmbiguousSign",
            // Which of two phrases is right, and what the other should say.
            "RepeatedSpeech", "TwinSituations", "OverlappingSituations");

    static Stream<String> broken() {
        return Stream.of(brokenRules(), brokenTexts(), brokenLines(), brokenLists(), brokenCalls(), brokenCourses(),
                brokenEntries(), brokenBans())
                .flatMap(s -> s);
    }

    private static Stream<String> brokenLists() {
        String entry = " [P0%d] 甲时\n   记录 姓名\n\n";
        return Stream.of(Samples.HEADER + ("1." + entry + "2、" + entry.replace("甲", "乙")).formatted(1, 2),
                "规范：示例\n修订：1.1｜张三｜2018-02-01｜废止 P01、P07\n\n" + ("1." + entry).formatted(1),
                PHRASE + "话务员：“您好，请讲。”\n   话务员：“请联系{部门}或***。”\n",
                Samples.HEADER + "占位：工号（工号，印作“*”）\n\n1. [P01] 甲时\n   话务员：“我是{工号}号。”\n",
                Samples.HEADER + "一、开头语\n\n二、结束语\n\n1. [P01] 甲时\n   记录 姓名\n");
    }

    private static Stream<String> brokenCalls() {
        return Stream.of("“您好。”\n   静音\n   取消静音", "“请稍等。”\n   静音", "“请稍等。”\n   等 市民的同意",
                "“请稍等。”\n   查询 资料\n   “查到了。”", "“我请示一下领导，请您稍等。”", "“请讲。”\n   停 30 秒",
                "“请讲。”\n   停 15 秒\n   停 15 秒", "“请您留下联系电话。”\n   市民：“好。”\n   “谢谢，再见！”",
                "“请您重新拨打。”\n   挂机", "“您的问题不在受理范围，请您拨打114查询。”", "“再见！”\n   挂机\n   停 5 秒",
                "转到 [P01]\n   记录 姓名", "直到 市民明白为止\n      做 解释", "“我们会尽快处理。”", "“你好。”",
                "“您好，谢谢你。”", "“不要挂机。”", "“请问{是否明白/是否清楚}？”", "“根据规定（简要介绍）不能办理。”")
                .map(steps -> PHRASE + steps + "\n");
    }

    private static Stream<String> brokenCourses() {
        String name = "占位：姓（市民的姓，印作“某”）\n";
        return Stream.concat(Stream.of("“请您重新拨打，好吗？再见！”\n   挂机",
                "话务员：“请您重新拨打好吗？再见！”\n   停 5 秒\n   挂机",
                "“谢谢您，再见！”\n   若 是投诉\n      “我们三天内回复您。”", "“再见！”\n   话务员 告知：我们三天内回复\n   记录 姓名",
                "“本次通话将录音，您同意吗？”\n   若 市民同意\n      记录 投诉内容",
                "“您能留下电话吗？”\n   若 能\n      记录 电话\n   ※ [B01] 禁做 走开",
                "话务员：“请问贵姓？”\n   话务员：“好的。”\n   应：“请您稍等。”",
                "“请见《条例。”").map(steps -> PHRASE + steps + "\n"),
                Stream.of("问候语\n   “{姓}先生，您好。”\n", "甲时\n   “{姓}先生，您好。”\n   “请问您贵姓？”\n   记录 姓名\n")
                        .map(phrase -> Samples.HEADER + name + "\n1. [P01] " + phrase));
    }

    private static Stream<String> brokenEntries() {
        String more = "   记录 姓名\n\n%s [P02] 乙时\n   记录 姓名\n\n%s [P03] 丙时\n   记录 姓名\n";
        String ban = "第一条 [B01] 解答完毕后\n   禁说 “明白了吗”\n";
        return Stream.of(PHRASE + "记录 姓名\n   转到 [P02]\n\n2. [P02] 乙时\n   记录 姓名\n   转到 [P01]\n",
                PHRASE.stripTrailing() + "\n" + more.formatted("2.", "4."),
                PHRASE.stripTrailing() + "\n" + more.formatted("2.", "2."),
                PHRASE.stripTrailing() + "\n" + more.formatted("3.", "2."),
                PHRASE + "记录 姓名\n\n2. [P02] 乙时\n\n3. [P03] 丙时\n   记录 姓名\n",
                PHRASE + "“请讲。”\n   情形 问题超出范围时\n      “请您拨打114，再见！”\n      记录 姓名\n   ※ [B01] 禁做 走开\n",
                PHRASE + "“请讲。”\n   情形 问题超出范围时\n      “请您拨打114，再见！”",
                Samples.HEADER + "1. [P01] 向市民解释完毕后\n   “您是否清楚？”\n\n" + ban + "   改用 “请问我说清楚了吗”\n",
                Samples.HEADER + "1. [P01] 向市民解释完毕后\n   “您是否清楚？”\n\n" + ban);
    }

    private static Stream<String> brokenRules() {
        return Stream.of("1. [P01] 甲时\n   挂机\n", "规范：\n\n1. [P01] 甲时\n   挂机\n",
                Samples.HEADER.replace("规范：", "发布日期：2017年1月13日\n规范："),
                Samples.HEADER.replace("规范：", "实施日期：二〇一七年一月十三日\n规范："),
                Samples.HEADER.replace("规范：", "实施日期：随后\n规范："), Samples.HEADER + "修订：1.0｜｜2017.1.3｜首次\n",
                Samples.HEADER + "角色：班长、市民（群众）\n", Samples.HEADER + "角色：班长（话务员、组长）\n",
                Samples.HEADER + "占位：部门\n", Samples.HEADER + "1. 甲时\n   挂机\n",
                Samples.HEADER + "1. [P] 甲时\n   挂机\n   ※ 禁说 “等着”\n", Samples.HEADER + "[T] 语速适中。\n",
                Samples.HEADER + "第一条 甲时\n   禁说 “不”\n", PHRASE + "挂机\n\n2. [P01] 乙时\n   挂机\n",
                PHRASE + "话务员：“”\n   记录 姓名\n", PHRASE + "话务员：“好”或“”\n", BAN + "禁说 “”、“不”\n", BAN + "理由 无\n",
                PHRASE + "挂机\n   ※ [B01]\n      理由 无\n", BAN + "禁说 “不”\n   禁做 走开\n   理由 无\n\n第二条 [B02] 乙\n   禁做 丙\n",
                PHRASE + "※ [B01] 禁说 “不”\n      禁做 走开\n   挂机\n", Samples.HEADER + "存疑 见附件\n", PHRASE + "存疑 见附件\n",
                BAN + "禁说 “不”\n   存疑 见附件\n", Samples.HEADER + "1. [T01] 甲\n   存疑 见附件\n",
                Samples.HEADER + "占位：§号\n\n1. [P01] 甲时\n   话务员：“{§号}”\n",
                Samples.HEADER + "角色：主\u2003管\n\n1. [P01] 甲时\n   主\u2003管：“好”\n", PHRASE + "话务员：“好\u0007。”\n",
                PHRASE + "话务接钱员：“好”\n", PHRASE + "经理：“好”\n", "规范：甲\n\n1. [P01] 甲时\n   经理：“好”\n",
                PHRASE + "话务员：“请找{部们}。”\n", PHRASE + "话务员：“请打{热线}。”\n", PHRASE + "转到 [P02]\n",
                BAN + "禁说 “不”\n   理由 甲\n   理由 乙\n", "规范：甲\n规范：乙\n\n1. [P01] 甲时\n   挂机\n");
    }

    private static Stream<String> brokenTexts() {
        return Stream.of("请问您贵姓", "请问您贵姓！", "先生：请讲。", "请讲.", "请讲。。", "请讲...", "我们--热线", "您 好。", "您\u200B好。", "⽂件。",
                "您\uE000好。",
                "其它问题请讲。", "对方帐号不对。", "谢谢提出的建议。", "您听的清楚吗？",
                "请您带上身份证的原件，到就近的办事大厅办理。".repeat(4)).map(w -> PHRASE + "话务员：“" + w + "”\n")
                .map(text -> text + "   话务员：“您好，请问您找谁？”或“您好！请问您找谁？”\n   若 如果无声\n      记录 姓名\n");
    }

    private static Stream<String> brokenBans() {
        Stream<String> alone = Stream.of("禁说 “不可能”、“……”", "禁说 “没办法”、“有”", "禁说 “没办法”、“" + "不归我管，".repeat(16) + "”",
                "禁说 “不归我管”、“没办法”\n   反例 “不归我们管”、“请讲”", "禁说 “不可能”\n   正例 “没有不可能的事”");
        return Stream.concat(alone.map(lines -> BAN + lines + "\n   改用 “我问一问”\n"),
                Stream.of(BAN + "禁说 “没办法”\n   改用 “真没办法”\n",
                        BAN + "禁说 “不可能”\n   改用 “我问一问”\n\n1. [P01] 乙时\n   话务员：“这事不可能。”\n",
                        BAN + "禁说 “不可能”\n   改用 “我问一问”\n\n第二条 [B02] 乙时\n   禁说 “走开”、“这事不可能”\n   改用 “好”\n"));
    }

    private static Stream<String> brokenLines() {
        Stream<String> header = Stream.of("状态：发布了", "角色：班长、、组员", "角色：班长（组长", "占位：号码 ***", "占位：号码（甲，取值“1”、2）",
                "占位：号码（印作“”）", "占位：号码（市民的姓，印作某）", "版本：1.0 状态：草案", "版本号：1.0", "话务接线员的要求").map(l -> Samples.HEADER
                + l + "\n");
        Stream<String> heads = Stream.of("3. [遇到无声电话时", "4. [第四] 遇到杂音时", "5. [X05] 遇到方言时").map(l -> Samples.HEADER
                + l + "\n   停 5 秒\n");
        Stream<String> steps = Stream.of("您好", "话务员“您好”", "同时 “您好”", "话务员：", "话务员：“您好”，再见", "话务员：“您好”或再见",
                "话务员（轻声：“您好”", "话务员：“您好”（）", "停 五秒", "停 两分钟", "停顿一下", "若 无声\n      转到 P01", "若 无声\n      转到 [P01]吧",
                "若还是无声", "20 秒 挂机", "停顿5秒",
                "如果还是无声", "若：还是无声", "话务员：您好！”", "话务员：‘您好！’", "禁说 “喂”", "※ [B01] 不说", "若 无声\n      备注 条件下面没有备注",
                "话务员：“您好", "话务员：「您好", "话务员：\"您好", "话务员：“请找{部门。”", "话务员：“请找{ 部门 }。”", "话务员：“请找{ 谁 }。”", "话务员：“请找｛部门。”")
                .map(l -> PHRASE + l + "\n   记录 姓名\n");
        Stream<String> bans = Stream.of("禁说 明白了吗", "禁说 “明白了吗”吗", "改用 P01", "改用 您清楚吗", "改用 “您清楚吗”或“您明白吗”", "程度 很重",
                "反例 您走开", "停 5 秒").map(l -> BAN + "禁说 “走开”\n   改用 “请讲”\n   " + l + "\n\n1. [P01] 乙时\n   挂机\n");
        return Stream.concat(Stream.concat(header, heads), Stream.concat(Stream.concat(steps, bans),
                Stream.of(PHRASE + "挂机\n停 5 秒\n", PHRASE.replace("\n", "\r\n") + "停 五秒\r\n   挂机\r\n")));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void everyFixMendsItsFinding(String text) {
        ParsedNorm parsed = Samples.parse(text);
        List<Finding> findings = Samples.LANGUAGE.check(parsed, Locale.CHINESE);
        assertFalse(findings.isEmpty());
        for (Finding finding : findings) {
            List<QuickFix> fixes = QuickFixes.of(parsed, finding, Locale.CHINESE);
            assertFalse(fixes.isEmpty(), finding::toString);
            for (QuickFix fix : fixes) {
                String mended = TextChange.apply(text, fix.changes());
                List<Finding> left = Samples.LANGUAGE.check(Samples.parse(mended), Locale.CHINESE);
                assertTrue(count(left, finding) < count(findings, finding), () -> fix + "\n" + mended + "\n" + left);
                assertTrue(left.size() < findings.size() || onlyConsequences(left, findings),
                        () -> fix + "\n" + mended + "\n" + left);
                assertFalse(fix.label().isBlank() || fix.label().contains("{0}"), fix::label);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "话务员 应：“甲乙丙丁。{姓}戊己庚辛！壬癸。”|话务员 应：“甲乙丙丁。”↵话务员 应：“{姓}戊己庚辛！壬癸。”",
            "“{甲。/乙}丙丁，戊己庚辛。”|", "“甲。乙。”或“丙。丁。”|", "“甲乙丙丁，戊己庚辛。”|" })
    void speechThatIsTooLongIsPartedBetweenSentences(String line, @Nullable String meant) {
        String text = PHRASE + lengthened(line) + "\n";
        ParsedNorm parsed = Samples.parse(text);
        Finding finding = Samples.LANGUAGE.check(parsed, Locale.CHINESE).stream()
                .filter(f -> f.rule().equals("SpeechTooLong"))
                .findFirst().orElseThrow();
        List<String> mended = QuickFixes.of(parsed, finding, Locale.CHINESE).stream()
                .map(fix -> TextChange.apply(text, fix.changes())).toList();
        assertEquals(meant == null ? List.of() : List.of(PHRASE + lengthened(meant) + "\n"), mended);
    }

    private static String lengthened(String line) {
        return line.replace("丁", "丁".repeat(90)).replace("己", "己".repeat(90)).replace("↵", "\n   ");
    }

    private static long count(List<Finding> findings, Finding like) {
        return findings.stream().filter(f -> f.rule().equals(like.rule()) && f.message().equals(like.message()))
                .count();
    }

    /** What is mended may show what could not be seen before, such as an undeclared role, but no broken line. */
    private static boolean onlyConsequences(List<Finding> left, List<Finding> before) {
        Set<String> rules = left.stream().map(Finding::rule).collect(Collectors.toSet());
        return left.size() <= before.size() && !rules.contains("Syntax");
    }

    @Test
    void everyRuleIsAmongThemButThoseThatOnlyAPersonCanSatisfy() {
        Set<String> rules = broken().flatMap(t -> Samples.LANGUAGE.check(Samples.parse(t), Locale.CHINESE).stream())
                .map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(List.of(), Rules.all().stream().map(Rule::id)
                .filter(r -> !rules.contains(r) && !BY_HAND.contains(r)).toList());
        assertEquals(Set.of(), rules.stream().filter(BY_HAND::contains).collect(Collectors.toSet()));
        assertTrue(rules.containsAll(List.of("UnknownRole", "UnknownPlaceholder", "UnknownEntry", "RepeatedLine")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "停 五秒|停 5 秒", "停 两分钟|停 120 秒", "如果还是无声|若 还是无声", "若还是无声|若 还是无声",
            "话务员“您好”|话务员：“您好”", "话务员：“您好|话务员：“您好”", "话务员：“您好”，再见|话务员：“您好，再见”", "转到 P01|转到 [P01]", "20 秒 挂机|20 秒内 挂机",
            "禁说 “喂”|※ [B01] 禁说 “喂”", "话务接钱员：“好”|话务接线员：“好”", "话务员：“请找{ 部门 }。”|话务员：“请找{部门}。”", "您好|话务接线员：“您好”" })
    void theFirstFixIsWhatWasMeant(String line, String meant) {
        String text = PHRASE + line + "\n   记录 姓名\n";
        ParsedNorm parsed = Samples.parse(text);
        Finding finding = Samples.LANGUAGE.check(parsed, Locale.CHINESE).get(0);
        QuickFix fix = QuickFixes.of(parsed, finding, Locale.ENGLISH).get(0);
        assertEquals(PHRASE + meant + "\n   记录 姓名\n", TextChange.apply(text, fix.changes()));
    }

    @Test
    void datesAreWrittenAsDates() {
        String text = Samples.HEADER.replace("规范：", "发布日期：2017年1月13日\n规范：");
        ParsedNorm parsed = Samples.parse(text);
        Finding finding = Samples.LANGUAGE.check(parsed, Locale.CHINESE).get(0);
        QuickFix fix = QuickFixes.of(parsed, finding, Locale.CHINESE).get(0);
        assertEquals("改为：2017-01-13", fix.label());
        assertTrue(TextChange.apply(text, fix.changes()).startsWith("发布日期：2017-01-13\n"));
    }
}
