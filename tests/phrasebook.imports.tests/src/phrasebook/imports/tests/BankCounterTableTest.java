// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** A flattened table: what to say and never to say, told apart by courtesy, under the situations as headings. */
class BankCounterTableTest {

    private final Imported imported = Imported.norm("bank-counter-table.txt");

    @Test
    void countsEverything() {
        // phrases, bans, provisions, headings, pending notes, lost characters
        assertEquals(List.of(11, 19, 0, 8, 4, 0), imported.counts());
    }

    @Test
    void keepsColumnHeads() {
        assertEquals(List.of("银行业服务文明用语和禁语", "服务场景", "服务文明用语", "服务禁语"), imported.pending());
    }

    @Test
    void declaresPlaceholders() {
        assertEquals(List.of("张数 X", "面额 XX", "金额 ××", "业务 ××"), imported.placeholders());
    }

    @Test
    void takesSituationsForHeadings() {
        assertEquals("""
                没收客户假币时
                """, imported.entry("D01"));
        assertEquals("""
                当客户办理定期提前支取、异地转账、汇款时
                """, imported.entry("D02"));
        assertEquals("""
                收取或兑换客户零币、残币时
                """, imported.entry("D03"));
        assertEquals("""
                当客户插队时
                """, imported.entry("D04"));
        assertEquals("""
                临近下班时
                """, imported.entry("D05"));
        assertEquals("""
                客户事项办理完毕
                """, imported.entry("D06"));
        assertEquals("""
                银行柜面服务禁语
                """, imported.entry("D07"));
    }

    @Test
    void speaks() {
        assertEquals("""
                42.
                   ：“对不起，经鉴别您的现金中有{张数}张是假币（指明认定的理由），按照《中华人民共和国假币收缴鉴定管理办法》的规定，需要收缴，请您配合。”
                """, imported.entry("P01"));
        assertEquals("""
                31.
                   ：“非常抱歉，根据规定我不能为您办理这项业务（简要介绍相关规定），希望您能谅解。”
                """, imported.entry("P02"));
        assertEquals("""
                32.
                   ：“对不起，这项业务必须由本人亲自办理。麻烦您通知本人来我行办理这项业务，感谢您的配合。”
                """, imported.entry("P03"));
        assertEquals("""
                46.
                   ：“零币较多，请您多等一会。”
                """, imported.entry("P04"));
        assertEquals("""
                47.
                   ：“这是{金额}元，请您稍等一下。”
                """, imported.entry("P05"));
        assertEquals("""
                48.
                   ：“对不起，请您按秩序排队办理业务，谢谢。”
                """, imported.entry("P06"));
        assertEquals("""
                51.
                   ：“您好，请问办理什么业务？”
                """, imported.entry("P07"));
        assertEquals("""
                52.
                   ：“您的业务已经办完了，请核对一下。”
                """, imported.entry("P08"));
        assertEquals("""
                53.
                   ：“请您当面点清款项。”
                """, imported.entry("P09"));
        assertEquals("""
                54.
                   ：“您好，这是您办理{业务}业务的回执，请收好。”
                """, imported.entry("P10"));
        assertEquals("""
                55.
                   ：“请您收好存折（存单、卡、印鉴、支票等），再见！”
                """, imported.entry("P11"));
    }

    @Test
    void bans() {
        assertEquals("""
                50.
                   禁说 “有意见簿，写去。”
                """, imported.entry("B01"));
        assertEquals("""
                51.
                   禁说 “假钞还你？你还去骗别人啊！”
                """, imported.entry("B02"));
        assertEquals("""
                54.
                   禁说 “怎么看不出来呀，这不一眼就看出来吗？”
                """, imported.entry("B05"));
        assertEquals("""
                35.
                   禁说 “你不能查，让你们会计来查。”
                """, imported.entry("B06"));
        assertEquals("""
                38.
                   禁说 “你找谁都没用，就这样规定的。”
                """, imported.entry("B09"));
        assertEquals("""
                59.
                   禁说 “{面额}面额没了，我有什么办法？”
                """, imported.entry("B10"));
        assertEquals("""
                60.
                   禁说 “真麻烦，全是零币。”
                """, imported.entry("B11"));
        assertEquals("""
                63.
                   禁说 “我这不换钱。”
                """, imported.entry("B14"));
        assertEquals("""
                68.
                   禁说 “这里办不成，你到别处办去。”
                """, imported.entry("B15"));
        assertEquals("""
                69.
                   禁说 “别进来了，下班了。”
                """, imported.entry("B16"));
        assertEquals("""
                72.
                   禁说 “你要办什么业务，快点。”
                """, imported.entry("B19"));
    }
}
