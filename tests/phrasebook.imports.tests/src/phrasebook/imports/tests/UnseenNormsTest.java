// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.imports.ImportReport.Why;

/** What norms other than those at hand do: characters, quotation marks, numbers, tables, web pages. */
class UnseenNormsTest {

    @ParameterizedTest
    @ValueSource(strings = { "\u0007", "\u0001", "\u001F", "\u007F", "\u0085", "\u000B", "\u2028" })
    void codesThatNobodySeesAreBlanks(String code) {
        Imported imported = Imported.text("某热线规范\n1.来电时，话务员：“您好，" + code + "请讲。”\n" + code + "\n2." + code
                + "挂机前，话务员：“再见。”\n3.致谢时，话务员：“" + "不客气，".repeat(60) + "”\n");
        // One that breaks a line inside a quotation joins it, any other leaves a plain blank.
        assertEquals("1. 来电时\n   话务员：“您好，请讲。”\n", imported.entry("P01").replace("， ", "，"));
        assertEquals(List.of(3, 0, 0, 0, 0, 0), imported.counts());
    }

    @Test
    void readsTraditionalCharactersAndCornerQuotes() {
        Imported imported = Imported.text("""
                服務規範用語
                發布日期：２０２０年３月５日
                一、接聽電話
                １．遇到無聲電話時，話務員應說：「您好，請問有什麼可以幫助您？」稍停五秒，仍無聲，掛機。
                """);
        assertEquals("""
                1. 遇到無聲電話時
                   話務員 应：“您好，請問有什麼可以幫助您？”
                   停 5
                   若 仍無聲
                      挂机
                """, imported.entry("P01"));
        assertEquals("2020-03-05", imported.norm().getIssued());
        assertEquals("服務規範用語", imported.norm().getTitle());
    }

    @Test
    void readsHalfWidthQuotesAndTimeLimits() {
        Imported imported = Imported.text("""
                1.客户致谢时,客服代表:"不客气."或"应该的."
                ① 遇到投诉时,客服代表必须说"对不起。"并记录客户的姓名,20秒内报告班长
                """);
        assertEquals("""
                1. 客户致谢时
                   客服代表：“不客气.”或“应该的.”
                """, imported.entry("P01"));
        assertEquals("""
                ① 遇到投诉时
                   客服代表 必须：“对不起。”
                   记录 记录客户的姓名
                   20秒内 报告 报告班长
                """, imported.entry("P02"));
        assertTrue(imported.norm().getRoles().stream().anyMatch(r -> r.getName().equals("班长")));
    }

    @Test
    void readsDecimalAndLetterNumbers() {
        Imported imported = Imported.text("""
                1.2 接听
                1.2.4.1 遇到客户生气时，话务员应说：“请您消消气。”
                A、语速适中。
                """);
        assertEquals(List.of(1, 0, 1, 1, 0, 0), imported.counts());
        assertEquals("""
                1.2.4.1 遇到客户生气时
                   话务员 应：“请您消消气。”
                """, imported.entry("P01"));
    }

    @Test
    void readsTheTableOfAWebPage() {
        Imported imported = Imported.text("""
                <!DOCTYPE html><html><body><nav>首页</nav><h1>12345热线服务用语</h1><table>
                <tr><th>情形</th><th>规范用语</th><th>禁用语</th><th>备注</th></tr>
                <tr><td>客户投诉时</td><td>“对不起。”</td><td>不归我管</td><td>重点</td></tr></table></body></html>
                """);
        assertEquals("""
                客户投诉时
                   ：“对不起。”
                   ※ 禁说 “不归我管”
                   备注 重点
                """, imported.entry("P01"));
        assertEquals(List.of(1, 1, 0, 0, 0, 0), imported.counts());
        assertEquals(2, imported.report().characters().chrome());
    }

    @Test
    void goesOnWithAPhraseOnTheNextLine() {
        Imported imported = Imported.text("""
                1.遇到无声电话时，话务员：“您好！”
                稍停5秒，挂机。
                市民：“喂。”
                """);
        assertEquals("""
                1. 遇到无声电话时
                   话务员：“您好！”
                   停 5
                   挂机
                   市民：“喂。”
                """, imported.entry("P01"));
    }

    @Test
    void marksACallerThatTheModelDoesNotKnow() {
        Imported imported = Imported.text("1.业主：“漏水了。”客服：“马上来。”\n2.遇到投诉时，热线专员：“您好。”");
        assertEquals(List.of("业主[客户]", "客服[]", "热线专员[]"),
                imported.norm().getRoles().stream().map(r -> r.getName() + r.getAliases()).toList());
    }

    @Test
    void keepsWhatItDoesNotUnderstandInItsPlace() {
        Imported imported = Imported.text("1.遇到投诉时，话务员：“您好。”天气晴朗，稍停5秒，挂机。");
        assertEquals("""
                1. 遇到投诉时
                   话务员：“您好。”
                   存疑 天气晴朗
                   停 5
                   挂机
                """, imported.entry("P01"));
        assertEquals(Why.NOT_UNDERSTOOD, imported.report().review().stream().filter(r -> r.text().equals("天气晴朗"))
                .findFirst().orElseThrow().why());
    }

    @Test
    void readsMetadata() {
        Imported imported = Imported.text("""
                某市热线服务规范
                编号：RX-01
                版本：2.1
                发布单位：某市热线办
                实施日期：2024-1-2
                1.遇到投诉时，话务员：“您好。”
                """);
        assertEquals("RX-01 2.1 某市热线办 2024-01-02", imported.norm().getCode() + " " + imported.norm().getVersion() + " "
                + imported.norm().getIssuer() + " " + imported.norm().getEffective());
        assertEquals(0, imported.report().characters().lost());
    }

    @Test
    void numbersMoreThanNinetyNineEntriesWithThreeDigits() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 100; i++) {
            text.append(i).append(".遇到投诉时，话务员：“您好。”\n");
        }
        assertEquals("100. 遇到投诉时\n   话务员：“您好。”\n", Imported.text(text.toString()).entry("P100"));
        assertEquals("1. 遇到投诉时\n   话务员：“您好。”\n", Imported.text(text.toString()).entry("P001"));
    }

    @Test
    void takesTimeInProportionWhateverTheLineHolds() {
        for (String part : List.of("“", "（", "或", "/", "※", "若甲，", "稍停5秒", "应说：", "第一条 ", "“甲”或")) {
            String line = "1.遇到投诉时，" + part.repeat(90_000 / part.length());
            assertEquals(0, Imported.text(line).report().characters().lost(), part);
        }
    }
}
