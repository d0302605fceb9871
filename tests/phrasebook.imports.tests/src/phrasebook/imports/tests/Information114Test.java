// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Rules for liaison staff: phrases, articles, and a list of banned words in one sentence. */
class Information114Test {

    private final Imported imported = Imported.norm("information-114.txt");

    @Test
    void countsEverything() {
        // phrases, bans, provisions, headings, pending notes, lost characters
        assertEquals(List.of(6, 3, 5, 0, 1, 0), imported.counts());
    }

    @Test
    void keepsACutOffEnd() {
        assertEquals(List.of("投诉查证"), imported.pending());
    }

    @Test
    void declaresPlaceholders() {
        assertEquals(List.of("单位 ××"), imported.placeholders());
    }

    @Test
    void speaks() {
        assertEquals("""
                （三） 对来电提出的问题，需要通过查询方式才能解答时
                   ：“请稍候，我帮您查询。”
                """, imported.entry("P01"));
        assertEquals("""
                （五） 对不属于本单位职能范围的
                   应 回答：“抱歉，这个问题不属于我们单位的职能范围，建议您与{单位}单位联系，您也可以再次拨打114，让接线员帮您转接。”
                """, imported.entry("P03"));
        assertEquals("""
                （六） 群众对本单位提出投诉时
                   应 回答：“谢谢您的来电投诉，我将对本次投诉进行记录，并尽快将处理结果反馈给您。”
                """, imported.entry("P04"));
        assertEquals("""
                （七） 对来电人的投诉处理后进行电话回访时
                   ：“您好，打扰您了，我是{单位}单位的工作人员，现在是对您的来电投诉进行回访，经过我们的调查，……感谢您对我们工作的关心和支持，我们会对工作中的不足及时进行改进，谢谢！”
                """, imported.entry("P05"));
    }

    @Test
    void forbidsHangingUpFirst() {
        assertEquals("""
                （四） 向来电人解答清楚一个问题后
                   应 询问：“请问您还需要其他帮助吗？”
                   ※ 禁做 马上挂机
                """, imported.entry("P02"));
        assertEquals("""
                （八） 服务结束后
                   应 致谢：“谢谢您的来电，希望能再次为您服务！”
                   ※ 禁做 立即挂机
                """, imported.entry("P06"));
    }

    @Test
    void bansAListOfWords() {
        assertEquals("""

                   禁说 “不知道”、“不清楚”、“不归我管”、“不要问我”、“不要烦我”、“我要下班了”
                """, imported.entry("B03"));
    }

    @Test
    void keepsArticlesAsProvisions() {
        assertEquals("""
                第九条
                   联络员不得与来电人争吵，不得率先挂机，不得不听电话，不得侮辱对方。
                """, imported.entry("T01"));
        assertEquals("""

                   来电内容属恶意纠缠和联络员处理不了的问题，联络员应当及时向本单位信息公开工作机构负责人和州政府信息公开领导小组办公室报告。
                """, imported.entry("T02"));
        assertEquals("""
                第十条
                   各单位应当为联络员开展工作创造良好的条件，配备专用的具有录音、留言等基本功能的电话，以及其他满足工作需要的办公设备。
                """, imported.entry("T03"));
        assertEquals("""
                第十一条
                   政府信息公开领导小组办公室和电信部门应当加强对114接线员的学习和培训，及时研究工作中出现的问题。
                   电信部门应当定期不定期向州政府信息公开领导小组办公室反馈工作情况。
                """, imported.entry("T04"));
        assertEquals("""
                第十二条
                   公民对联络员提供服务不满意的，可拨打114直接连接到同级政府信息主管部门（具体办理机构为州、县市政府法制局）进行投诉。
                """, imported.entry("T05"));
    }
}
