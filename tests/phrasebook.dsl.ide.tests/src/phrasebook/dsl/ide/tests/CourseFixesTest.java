// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.QuickFix;
import phrasebook.dsl.ide.QuickFixes;
import phrasebook.dsl.ide.TextChange;
import phrasebook.rules.Finding;

/** What the fixes of a call's course, and of entries as a whole, write. */
class CourseFixesTest {

    private static final String HEADER = Samples.HEADER + "占位：姓（市民的姓，印作“某”）\n\n";

    /** The text after the first fix of the rule's first finding. */
    private static String mended(String rule, String text) {
        ParsedNorm parsed = Samples.parse(text);
        Finding finding = Samples.LANGUAGE.check(parsed, Locale.CHINESE).stream().filter(f -> f.rule().equals(rule))
                .findFirst().orElseThrow();
        List<QuickFix> fixes = QuickFixes.of(parsed, finding, Locale.CHINESE);
        return fixes.isEmpty() ? "" : TextChange.apply(text, fixes.get(0).changes());
    }

    private static void assertMends(String rule, String steps, String expected) {
        String head = HEADER + "1. [P01] 甲时\n";
        String after = mended(rule, head + lines(steps) + "\n2. [P02] 乙时\n   记录 姓名\n");
        assertEquals(expected.isEmpty() ? "" : head + lines(expected) + "\n2. [P02] 乙时\n   记录 姓名\n", after);
    }

    /** The steps of a phrase: / ends a line, and each > goes one step deeper. */
    private static String lines(String steps) {
        StringBuilder lines = new StringBuilder();
        for (String step : steps.split(" / ")) {
            lines.append("   ").append(step.replace(">", "   ")).append('\n');
        }
        return lines.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "HangUpAfterQuestion|“请您重新拨打，好吗？再见！” / 挂机|“请您重新拨打。再见！” / 挂机",
        "HangUpAfterQuestion|“请您重新拨打可以吗？再见！” / 停 5 秒 / 挂机|“请您重新拨打。再见！” / 停 5 秒 / 挂机",
        "HangUpAfterQuestion|“请问有什么可以帮您？再见！” / 挂机|''",
        "SpeechAfterFarewell|“好，再见！” / 若 是投诉 / >“我们三天内回复。” / 记录 姓名|若 是投诉 / >“我们三天内回复。” / “好，再见！” / 记录 姓名",
        "SpeechAfterFarewell|若 无声 / >“好，再见！” / >“请讲。” / 记录 姓名|若 无声 / >“请讲。” / >“好，再见！” / 记录 姓名",
        "SpeechAfterFarewell|“好，再见，请您先填表。” / 记录 姓名|''",
        "BranchWithoutOpposite|“录音，同意吗？” / 若 市民同意 / >记录 内容|“录音，同意吗？” / 若 市民同意 / >记录 内容 / 若 市民不同意 / >话务接线员：“好的，请问您还有其他需要帮助的吗？”",
        "BranchWithoutOpposite|“您还有电话吗？” / 若 有 / >记录 电话|“您还有电话吗？” / 若 有 / >记录 电话 / 若 没有 / >话务接线员：“好的，请问您还有其他需要帮助的吗？”",
        "PlaceholderTooEarly|“{姓}先生，您好。” / 记录 姓名 / “请问您贵姓？”|“请问您贵姓？” / “{姓}先生，您好。” / 记录 姓名",
        "SpeechWithoutRole|话务员：“好。” / 话务员：“请讲。” / “请稍等。”|话务员：“好。” / 话务员：“请讲。” / 话务接线员：“请稍等。”",
        "SpeechWithoutRole|话务员：“好。” / 话务员：“请讲。” / 应：“请稍等。”|话务员：“好。” / 话务员：“请讲。” / 话务接线员 应：“请稍等。”" })
    void whatIsSaidAndWhen(String rule, String steps, String expected) {
        assertMends(rule, steps, expected);
    }

    @Test
    void aNameIsAskedForAtTheStart() {
        String head = HEADER + "1. [P01] 问候语\n   ";
        assertEquals(head + "话务接线员：“请问您贵姓？”\n   “{姓}先生，您好。”\n",
                mended("PlaceholderTooEarly", head + "“{姓}先生，您好。”\n"));
    }

    @Test
    void aSecondSituationBecomesAPhrase() {
        String head = HEADER + "1. [P01] 甲时\n   “请讲。”\n";
        String then = "\n2. [P02] 乙时\n   记录 姓名\n";
        assertEquals(head + "   ※ [B01] 禁做 走开\n\n[P03] 超出范围时\n   若 无声\n      挂机\n   记录 姓名\n" + then,
                mended("TwoSituations", head + "   情形 超出范围时\n      若 无声\n         挂机\n      记录 姓名\n   ※ [B01] 禁做 走开\n"
                        + then));
    }

    @Test
    void numbersRunOnAgain() {
        String norm = HEADER + "1. [P01] 甲时\n   记录 姓名\n\n%s [P02] 乙时\n   记录 姓名\n\n%s [P03] 丙时\n   记录 姓名\n";
        assertEquals(norm.formatted("2.", "3."), mended("NumberGap", norm.formatted("2.", "4.")));
        assertEquals(norm.formatted("2.", "3."), mended("DuplicateNumber", norm.formatted("2.", "2.")));
        assertEquals(norm.formatted("2.", "3."), mended("NumberOrder", norm.formatted("3.", "2.")));
    }

    @Test
    void thePrescribedPhraseIsWhatTheBanTellsToSay() {
        String phrase = HEADER + "1. [P01] 向市民解释完毕后\n   “您是否清楚？”\n\n第一条 [B01] 解答完毕后\n   禁说 “明白了吗”\n";
        assertEquals(phrase + "   改用 [P01]\n", mended("ClashWithBan", phrase));
        assertEquals(phrase + "   改用 [P01]\n   理由 生硬\n",
                mended("ClashWithBan", phrase + "   改用 “我说清楚了吗”\n   理由 生硬\n"));
    }
}
