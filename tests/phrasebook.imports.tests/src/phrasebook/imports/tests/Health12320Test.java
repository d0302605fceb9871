// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** A health hotline: 应讲, branches inside a quotation, acts that are forbidden in passing. */
class Health12320Test {

    private final Imported imported = Imported.norm("health-12320.txt");

    @Test
    void countsEverything() {
        // phrases, bans, provisions, headings, pending notes, lost characters
        assertEquals(List.of(9, 2, 0, 2, 0, 0), imported.counts());
    }

    @Test
    void speaksByDuty() {
        assertEquals("""
                （1） 遇到来电者打错电话时
                   应：“对不起，这里是12320咨询服务中心，我们无法提供您所需要的服务，请拨打其他号码。”
                """, imported.entry("P01"));
        assertEquals("""
                （2） 来电者的问题超出咨询范围时
                   应：“{先生/女士}，对不起，目前我们只提供咨询、投诉和举报服务，您的问题超出了我们的服务范围。”
                """, imported.entry("P02"));
        assertEquals("""
                （3） 来电者询问其他来电者的电话信息时
                   应：“对不起，我们对来电者的资料包括您的资料都是保密的，请您见谅。”
                """, imported.entry("P03"));
    }

    @Test
    void asksAgainAndHangsUp() {
        assertEquals("""
                （4） 接听电话过程中遇到来电者不讲话时
                   应 主动提醒咨询人员：“您好，请问您需要咨询什么问题”
                   停 0
                   若 还是没有声音
                      应 再次提醒一遍：“您好，请问您能听到我的声音吗？”
                      若 对方仍无反应时
                         应 主动提示：“对不起，我听不到您的声音，请您重新拨打。”
                         停 0
                         挂机 挂断电话
                """, imported.entry("P04"));
    }

    @Test
    void branchesInsideAQuotation() {
        assertEquals("""
                （5） 来电者使用免提电话或杂音太大时
                   应 主动询问：“对不起，您的{声音很小/杂音很大}，请问您是不是使用免提方式？”
                   若 是
                      ：“请拿起话筒说话好吗？”
                   若 不是
                      ：“请您再讲一遍好吗（或请用其他电话拨打好吗）？”
                """, imported.entry("P05"));
    }

    @Test
    void forbidsActsInPassing() {
        assertEquals("""
                （6） 来电者讲话较慢或逻辑性比较差时
                   应 做 耐心听其讲完
                   若 必要时
                      可 做 重点提示
                      （如概述信息）：“对不起，您看您所说的是不是……”
                      （或提出问题）：“您看这个问题我理解得对不对，您刚才提到……”
                   ※ 禁做 抢话或抢白咨询人员
                """, imported.entry("P06"));
        assertEquals("""
                （7） 如来电者只能使用外语或方言，难以沟通时
                   应：“对不起，请您慢点讲”
                   转接 或将电话转至可以提供服务的咨询员
                   ※ 禁做 挂断电话
                """, imported.entry("P07"));
    }

    @Test
    void takesAlternativesInAList() {
        assertEquals("""
                （1） 遇到投诉电话时
                   应 适用下列语言：“我能理解您的心情（或想法），您看这样解决可以吗？……”或“您提的这个问题我们无法解决，我们会马上反映给相关部门，然后尽快给您一个满意的答复，好吗？”
                """, imported.entry("P08"));
    }

    @Test
    void keepsACutOffEnd() {
        assertEquals("""
                （2） 遇到投诉者的咒骂时
                   应 做 适当阻止投诉者咒骂，转移他的注意力，让他知道你愿意帮他解
                """, imported.entry("P09"));
    }
}
