// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Questions and answers: labels with speech, rules of conduct, banned words in a list. */
class OutboundCallTest {

    private final Imported imported = Imported.norm("outbound-call-qa.txt");

    @Test
    void countsEverything() {
        // phrases, bans, provisions, headings, pending notes, lost characters
        assertEquals(List.of(6, 2, 2, 2, 1, 0), imported.counts());
    }

    @Test
    void keepsWhatFollowsTheList() {
        assertEquals(List.of("除此之外，凡脏话、粗话、讽刺、训斥、质问客户的话，以及与工作无关的话，都为服务忌语，在服务中均应禁止使用"), imported.pending());
    }

    @Test
    void takesQuestionsForHeadings() {
        assertEquals("""
                符合要求的服务用语
                """, imported.entry("D01"));
        assertEquals("""
                忌语例句
                """, imported.entry("D02"));
    }

    @Test
    void keepsRulesAsProvisions() {
        assertEquals("""

                   吐字清晰，语气适中。在服务中要讲普通话，不讲方言土语，严禁夹带脏话。
                """, imported.entry("T01"));
        assertEquals("""

                   称呼确切。切忌用“喂”来称呼客户，男士一般称为“某某先生”，女士一般称为“某某女士”。
                """, imported.entry("T02"));
    }

    @Test
    void speaks() {
        assertEquals("""
                首问语：
                   ：“您好”或“早上好”或“下午好”或“晚上好（{姓}{先生/女士}）。”
                """, imported.entry("P01"));
        assertEquals("""
                转化语：
                   ：“现在您时间方便吗？有没有打扰到您？请问哪个时间段打您电话您比较方便呢？”
                """, imported.entry("P02"));
        assertEquals("""
                征询语：
                   ：“我的解答您还满意吗？我还有哪些方面可以帮到您？冒昧的问一下可以添加您的微信吗？”
                """, imported.entry("P03"));
        assertEquals("""
                答应语：
                   ：“{好的/是的/这是我们应该做的/不要紧}。”
                """, imported.entry("P04"));
        assertEquals("""
                道歉语：
                   ：“对不起”或“很抱歉”或“请您谅解”或“这是我工作的疏忽。”
                """, imported.entry("P05"));
        assertEquals("""
                结束语：
                   ：“谢谢您的耐心听讲，耽误您宝贵的时间了，给您带来的不便请您谅解，祝您生活愉快，谢谢，再见。”
                """, imported.entry("P06"));
    }

    @Test
    void bansLists() {
        assertEquals("""

                   禁说 “不行”、“不知道”、“你懂不懂”、“不知道就别说了”、“这是规定，就不行”、“有意见，告去，投诉啊，去投啊，去告啊”、“你想好了没有，快点”、“我就这态度，不满意到别处问”、“你问我，我问谁”
                """, imported.entry("B01"));
        assertEquals("""

                   禁说 “着什么急，我正忙着”、“我{（我们）}处理不了”、“找我们领导去”、“烦的很，你不高兴就别接电话啊”、“谁让你怎么怎么着”
                   存疑 除此之外，凡脏话、粗话、讽刺、训斥、质问客户的话，以及与工作无关的话，都为服务忌语，在服务中均应禁止使用
                """, imported.entry("B02"));
    }
}
