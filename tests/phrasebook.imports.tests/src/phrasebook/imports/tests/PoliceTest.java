// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** A police norm in chapters, sections and articles, with speech without quotation marks. */
class PoliceTest {

    private final Imported imported = Imported.norm("police-wuzhong.txt");

    @Test
    void countsEverything() {
        // phrases, bans, provisions, headings, pending notes, lost characters
        assertEquals(List.of(4, 0, 5, 4, 0, 0), imported.counts());
    }

    @Test
    void declaresPlaceholders() {
        assertEquals(List.of("地名 ××", "单位 ××", "工号 ××", "单位名称 ××", "姓名 ××", "警号 ××"), imported.placeholders());
    }

    @Test
    void keepsProvisions() {
        assertEquals("""
                第一条
                   为进一步规范我区公安机关的执法活动，树立理性、平和、文明、规范的良好执法形象，根据有关法律、法规、规章的规定，结合我区公安机关的执法实际，制定本规范。
                """, imported.entry("T01"));
        assertEquals("""
                第二条
                   各级公安机关的人民警察在执法、执勤和服务活动中，应当按照本规范的要求使用标准用语。各级公安机关聘用的协勤人员在协助民警执法、执勤和服务活动时，应当按照本规范的要求使用标准用语。
                """, imported.entry("T02"));
        assertEquals("""
                第三条
                   人民警察在执法、执勤和服务活动中，应当态度热情诚恳，正确使用礼貌用语。
                """, imported.entry("T03"));
        assertEquals("""
                第四条
                   人民警察在执法、执勤和服务活动中语言表达应当准确通俗。言谈交流时用语通俗易懂，发音正确，语调平稳，吐字清晰。
                """, imported.entry("T04"));
    }

    @Test
    void mentionsWordsInAProvision() {
        assertEquals("""
                第五条
                   人民警察在日常交谈或接听电话时，应当做到彬彬有礼、语气友好、客气文雅、吐字清楚，可以使用“您好”、“有事请讲”等礼貌用语开头，“请”、“不要紧、慢慢讲”等穿插交流中，“谢谢”、“不客气”、“再见”、“有事再联系”、“有什么不清楚的再联系”等句结尾。
                """, imported.entry("T05"));
    }

    @Test
    void speaksWithoutQuotationMarks() {
        assertEquals("""
                第六条 在接到电话报警时
                   应 使用以下规范用语：“您好，{地名}市{（县）}公安局110报警服务台（{单位}派出所等单位名称），{工号}号接警员（{单位}派出所等单位名称民警的姓）。请问有什么可以帮您？”
                """, imported.entry("P01"));
        assertEquals("""
                第七条 在接受现场报警时
                   应 使用以下规范用语：“您好，请进（坐、慢慢说），我{（们）}是{单位名称}（单位名称）值班民警（或者巡逻民警等）{姓名}，警号{警号}，请问您什么事需要报警？”
                """, imported.entry("P02"));
        assertEquals("""
                第八条 在记录报警人员信息时
                   应 使用以下规范用语：“请留下您的姓名、电话、住址、单位等联系方式，我们可能随时与您联系。”
                """, imported.entry("P03"));
    }

    @Test
    void keepsACutOffEnd() {
        assertEquals("""
                第九条 在需要报警人留在现场时
                   应 使用以下规范用语：“请您不要离开现场，我们的民警将马”
                """, imported.entry("P04"));
    }
}
