// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.model.Ban;
import phrasebook.model.Say;

/** What a norm forbids must never come out as what it prescribes. */
class NegationTest {

    private static final String FIRST = "热线服务用语\n5. 市民致谢时，话务员：“不客气。”\n";

    @ParameterizedTest
    @ValueSource(strings = { "不说", "别说", "请勿说", "避免使用", "不要说", "忌说", "不宜说", "话务员不应说", "也不能用", "不要对市民说：" })
    void bansWords(String lead) {
        Imported imported = Imported.text("热线服务用语\n1. 市民来电时，话务员应静音，" + lead + "“走吧”“随便”。\n");
        assertEquals(List.of(), imported.all(Say.class));
        assertEquals(2, imported.all(Ban.class).get(0).getWordings().size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "从不主动说", "未经许可而告知", "话务员无需回答" })
    void doubtsWhatItDoesNotUnderstand(String lead) {
        Imported imported = Imported.text("热线服务用语\n1. 市民来电时，话务员应静音，" + lead + "：“走吧”。\n");
        assertEquals(List.of(), imported.all(Say.class));
    }

    @Test
    void doesNotDoWhatIsNotToBeDone() {
        assertEquals("""
                6. 市民等待时
                   做 不转接
                   做 无需记录
                   话务员 做 不必道歉
                   ※ 禁做 挂机
                """, Imported.text(FIRST + "6. 市民等待时，话务员不要挂机，不转接，无需记录。话务员不必道歉。\n").entry("P02"));
    }

    @Test
    void waitsForTheCaller() {
        assertEquals("""
                7. 挂断电话前
                   应 等 患者先挂机
                   若 患者10秒内无按键的
                      挂机
                """, Imported.text(FIRST + "7. 挂断电话前，应等待患者先挂机。患者10秒内无按键的，挂机。\n").entry("P02"));
    }

    @Test
    void readsWhatToSayInstead() {
        String expected = """
                9. 患者询问病情时
                   禁说 “没救了”、“治不好”
                   改用 “请您听医生的解释”
                """;
        assertEquals(expected, Imported.text("导医服务用语\n9. 患者询问病情时，不得说“没救了”“治不好”，应改说“请您听医生的解释”。\n").entry("B01"));
        assertEquals(expected, Imported.text("导医服务用语\n9. 患者询问病情时忌说：“没救了”“治不好”。应说：“请您听医生的解释”\n").entry("B01"));
    }

    @Test
    void readsListsOfBannedWordsAndActs() {
        Imported imported = Imported.text("""
                热线服务用语
                第三章 禁用语言
                第七条 接线员禁止使用下列语言：
                （一）“快说！”
                第八条 接线员不得有下列行为：
                （一）无故挂断电话；
                第九条 违反本规范的，批评教育。
                """);
        assertEquals(List.of(0, 2, 3, 1, 0, 0), imported.counts());
        assertEquals("（一）\n   禁做 无故挂断电话\n", imported.entry("B02").replace("（一） ", "（一）"));
    }

    @Test
    void inventsNoRole() {
        assertEquals("""
                1. 来电接通时
                   ：“您好。”
                   情形 听不清时
                      ：“请大声一点。”
                """, Imported.text("热线服务用语\n1. 来电接通时：“您好。”听不清时：“请大声一点。”\n").entry("P01"));
    }
}
