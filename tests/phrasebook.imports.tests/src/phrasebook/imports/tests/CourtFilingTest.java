// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Numbered sentences without quotation marks or situations, one of them broken inside a word. */
class CourtFilingTest {

    private final Imported imported = Imported.norm("court-filing.txt");

    @Test
    void countsEverything() {
        // phrases, bans, provisions, headings, pending notes, lost characters
        assertEquals(List.of(9, 0, 1, 0, 0, 0), imported.counts());
    }

    @Test
    void declaresPlaceholders() {
        assertEquals(List.of("材料 ××", "天数 ××", "法院 ××", "审判庭 ××", "部门 ××"), imported.placeholders());
    }

    @Test
    void keepsThePreamble() {
        assertEquals("""

                   认真听取当事人的诉求，耐心释明相关法律规定，做好诉讼风险、诉讼程序等相关提示，不得拒绝回答当事人的合理疑问或者以简单语句敷衍应付，不得不讲明理由而简单拒绝立案，不得就证据效力、案件结果等实体性问题作出主观判断或者向当事人提供倾向性意见。 在立案过程中，应当根据具体情况参考使用如下文明用语：
                """, imported.entry("T01"));
    }

    @Test
    void speaks() {
        assertEquals("""
                1.
                   ：“请问你是要立案吗？请把起诉材料交给我看一下。”
                """, imported.entry("P01"));
        assertEquals("""
                2.
                   ：“你的诉状格式不够规范。请参照样本修改后再来递交。”
                """, imported.entry("P02"));
        assertEquals("""
                3.
                   ：“你的起诉{（申诉）}材料不全，还缺少{材料}材料，请补齐后再来办理立案{（申诉）}手续。”
                """, imported.entry("P03"));
        assertEquals("""
                4.
                   ：“自己提出的诉求应当有证据予以支持。如果没有证据或证据不足，可能要承担败诉后果，希望你认真考虑。”
                """, imported.entry("P04"));
        assertEquals("""
                5.
                   ：“你的案件尚未立案，正在审查之中，我们会在{天数}天内给你答复，请你耐心等待。”
                """, imported.entry("P05"));
        assertEquals("""
                6.
                   ：“你的起诉材料已齐全，经审查符合受理条件，请你到收费窗口缴纳案件受理费。”
                """, imported.entry("P06"));
        assertEquals("""
                7.
                   ：“经过认真审查，你的案件不属本院管辖（告知具体原因）。按照有关规定，应由{法院}法院管辖，建议你到{法院}法院起诉。”
                """, imported.entry("P07"));
        assertEquals("""
                8.
                   ：“你的案件本院已经受理，按规定将转交{审判庭}庭审理，承办法官会及时与你联系。”
                """, imported.entry("P08"));
    }

    @Test
    void joinsABrokenWord() {
        assertEquals("""
                9.
                   ：“你反映的问题不属于法院职责范围，根据有关规定，应由{部门}部门负责，建议你到{部门}部门反映。”
                """, imported.entry("P09"));
    }
}
