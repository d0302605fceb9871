// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** An older version of the reference norm, with bans under phrases and words that advertising put in between. */
class CallCentreTemplateTest {

    private final Imported imported = Imported.norm("call-centre-template.txt");

    @Test
    void countsEverything() {
        // phrases, bans, provisions, headings, pending notes, lost characters
        assertEquals(List.of(8, 7, 0, 2, 4, 0), imported.counts());
    }

    @Test
    void keepsWhatMayNotBelongToTheNorm() {
        assertEquals(List.of("客服  服务规范用语", "杭州购物", "医院广告语", "地暖管"), imported.pending());
    }

    @Test
    void declaresPlaceholders() {
        assertEquals(List.of("单位 ***", "工号 *", "姓 某"), imported.placeholders());
    }

    @Test
    void bansWordsUnderAPhrase() {
        assertEquals("""
                1. 问候语：
                   客服代表：“您好，欢迎致电{单位}客服热线，客服10{工号}号很高兴为您服务，请问有什么可以帮助您！”
                   ※ 禁说 “喂，说话呀！”
                """, imported.entry("P01"));
        assertEquals("""
                4. 遇到无声电话时
                   客服代表：“您好！请问有什么可以帮助您？”
                   停 5
                   若 还是无声
                      客服代表：“您好，请问有什么可以帮助您？”
                      停 5
                      若 对方无反应
                         客服代表：“对不起，您的电话没有声音，请您换一部电话再次打来，好吗？再见！”
                         停 5
                         挂机
                   ※ 禁说 “喂，说话呀！再不说话我就挂了啊！”
                """, imported.entry("P04"));
        assertEquals("""
                5. （因用户使用免提而）无法听清楚时
                   客服代表：“对不起，您的声音太小，请您拿起话筒说话好吗？”
                   ※ 禁说 “喂，大声一点儿！”
                """, imported.entry("P05"));
    }

    @Test
    void hearsTheCallerFirst() {
        assertEquals("""
                2.
                   客户  问候客服代表：“小{（先生）}，您好！”
                   客服代表 应 礼貌回应：“您好，请问有什么可以帮助您？”
                   ※ 禁说 “喂，说吧！”
                """, imported.entry("P02"));
    }

    @Test
    void bansActsUnderAPhrase() {
        assertEquals("""
                3. 当已经了解了客户的姓名的时候
                   此后 客服代表 应 称呼 在以下的通话过程中，用客户的姓加上“先生/女士”，保持礼貌回应称呼
                   客服代表：“{姓}{先生/女士}，请问有什么可以帮助您？”
                   ※ 禁做 无动于衷，无视客户的姓名
                """, imported.entry("P03"));
        assertEquals("""
                6. 遇到客户音小听不清楚时
                   客服代表（保持自己的音量不变的情况下）：“对不起！请您大声一点，好吗？”
                   若 仍听不清楚
                      客服代表：“对不起！您的电话声音太小，请您换一部电话挂来，好吗？”
                      停 5
                      挂机
                   ※ 禁做 直接挂机
                """, imported.entry("P06"));
        assertEquals("""
                7. 遇到电话杂音太大听不清楚时
                   客服代表：“对不起，您的电话杂音太大，听不清，请您换一部电话再次打来好吗？再见！”
                   停 5
                   挂机
                   ※ 禁做 直接挂机
                """, imported.entry("P07"));
    }

    @Test
    void keepsACutOffEnd() {
        assertEquals("""
                8. 遇到客户讲方言客服代表却听不懂时
                   客服代表：“对不起，请您讲普通话，好吗？谢谢！”
                   情形 当客户继续讲方言，不讲普通话时
                      客服代表：“对不起，请您一位可以讲普通话的朋友来，好吗？谢谢”
                """, imported.entry("P08"));
    }
}
