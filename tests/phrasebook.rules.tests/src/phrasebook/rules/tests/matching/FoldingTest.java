// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import phrasebook.rules.matching.Folded;
import phrasebook.rules.matching.Folding;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', value = {
        "ＢＵＧ, bug",
        "系统　出 Bug, 系统出bug",
        "我·不—知“道”。, 我不知道",
        "您們說, 你说",
        "咱们、我们、俺, 我我我",
        "他们的同学们, 他的同学们",
        "明白了嗎, 明白了吗",
        "明白了嘛, 明白了吗",
        "明白了吧？, 明白了吗",
        "明白了？, 明白了吗",
        "明白了呀？, 明白了吗",
        "忙着呀, 忙着呢",
        "好啊呢, 好呢",
        "什么、怎麼、甚麼, 什么怎么什么",
        "酒吧在哪呢, 酒吧在哪呢",
        "？请说, 请说",
        "看著, 看着",
        "〇二１, 〇二1",
        "⼀樣, 一样",
        "𠮷野, 𠮷野" })
    void spellingsThatAreOne(String written, String folded) {
        assertEquals(folded, Folding.of(written).text());
    }

    @ParameterizedTest
    @CsvSource({
        "明白了吗？, 明白了吗",
        "明白了？, 明白了吗",
        "你到底想干什么？, 你到底想干什么",
        "这不一眼就看出来吗？, 这不一眼就看出来吗",
        "不归我们管！, 不归我管",
        "那个, 那个",
        "……——, ''",
        "😡！, ''" })
    void patterns(String wording, String pattern) {
        assertEquals(pattern, Folding.pattern(wording));
    }

    @Test
    void everyCharacterKnowsWhereItStood() {
        Folded folded = Folding.of("“不 归我們管。”𠮷？");
        assertEquals("不归我管𠮷吗", folded.text());
        int[][] places = { { 1, 2 }, { 3, 4 }, { 4, 6 }, { 6, 7 }, { 9, 11 }, { 9, 11 }, { 11, 12 } };
        assertEquals(places.length, folded.length());
        for (int i = 0; i < places.length; i++) {
            assertEquals(places[i][0], folded.start(i));
            assertEquals(places[i][1], folded.end(i));
        }
    }

    @Test
    void whatIsFilledInStays() {
        assertEquals("请找" + Folding.SLOT + "部门", Folding.of("请找 " + Folding.SLOT + "部门。").text());
    }
}
