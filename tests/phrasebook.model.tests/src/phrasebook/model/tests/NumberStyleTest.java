// SPDX-License-Identifier: EPL-2.0
package phrasebook.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.model.query.NumberStyle;
import phrasebook.model.query.NumberStyle.Match;

class NumberStyleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            第一编              | PART                 | 第一编   | 1
            第十二篇 总论       | PART                 | 第十二篇 | 12
            第二部分 用语       | PART                 | 第二部分 | 2
            第二十章 附则       | CHAPTER              | 第二十章 | 20
            第3章               | CHAPTER              | 第3章    | 3
            第一节 开头语       | SECTION              | 第一节   | 1
            第十一条 解答完毕后 | ARTICLE              | 第十一条 | 11
            第一百零一条        | ARTICLE              | 第一百零一条 | 101
            第一〇一条          | ARTICLE              | 第一〇一条   | 101
            第１２条            | ARTICLE              | 第１２条 | 12
            一、文明服务用语    | CHINESE              | 一、     | 1
            二十一、结束语      | CHINESE              | 二十一、 | 21
            （三）沟通内容      | CHINESE_BRACKETED    | （三）   | 3
            (十)沟通内容        | CHINESE_BRACKETED    | (十)     | 10
            ㈠沟通内容          | CHINESE_BRACKETED    | ㈠       | 1
            1.2 语速            | DECIMAL              | 1.2      | 2
            1.2.4.1 语速        | DECIMAL              | 1.2.4.1  | 1
            1.2.4.1语速         | DECIMAL              | 1.2.4.1  | 1
            1.2.               | DECIMAL              | 1.2.     | 2
            １．２．３ 语速     | DECIMAL              | １．２．３ | 3
            3.遇到无声电话时    | ARABIC_DOT           | 3.       | 3
            10000. 遇到         | ARABIC_DOT           | 10000.   | 10000
            １．问候语          | ARABIC_DOT           | １．     | 1
            ⒊问候语            | ARABIC_DOT           | ⒊        | 3
            2、问候语           | ARABIC_COMMA         | 2、      | 2
            ２、问候语          | ARABIC_COMMA         | ２、     | 2
            (1)问候语           | ARABIC_BRACKETED     | (1)      | 1
            （１２）问候语      | ARABIC_BRACKETED     | （１２） | 12
            ⑵问候语            | ARABIC_BRACKETED     | ⑵        | 2
            1)问候语            | ARABIC_HALF_BRACKET  | 1)       | 1
            1）问候语           | ARABIC_HALF_BRACKET  | 1）      | 1
            ①问候语             | CIRCLED              | ①        | 1
            ①、问候语           | CIRCLED              | ①、      | 1
            A、问候语           | LETTER               | A、      | 1
            a) 问候语           | LETTER               | a)       | 1
            c.问候语            | LETTER               | c.       | 3
            Ｂ．问候语          | LETTER               | Ｂ．     | 2
            """)
    void recognisesWhatNormsPrint(String line, NumberStyle style, String number, int value) {
        assertFound(style, number.length(), value, line);
        assertEquals(Optional.of(style), NumberStyle.of(number));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "12345热线", "5分钟内接听", "12:30 以前", "1,000 元", "1.5倍以上", "3.5元一次", "３．５元一次",
            "2.5小时内", "99.5%", "12.5％", "1.55%", "1.2.3%", "2017.1.13", "1.2024", "1234567. 超长", "章一", "第条", "第一次来电",
            "一线城市", "十分抱歉", "（稍微提高音量）", "（2017年修订）", "A.B公司", "e.g. 您好", "Q：您好", "您好", " 1. 行首有空格", "话务接线员：“您好”",
            "10010和10086", "（）", "()", "、", "." })
    void isNoNumber(String line) {
        assertEquals(Optional.empty(), NumberStyle.at(line));
    }

    @ParameterizedTest
    @CsvSource({ "1.2元素", "1.1天气用语", "1.3年度考核", "1.4万能用语" })
    void aHeadingWhoseFirstCharacterIsAlsoAMeasureKeepsItsNumber(String line) {
        assertEquals(Optional.of(NumberStyle.DECIMAL), NumberStyle.at(line).map(Match::style));
    }

    @Test
    void anAmountAfterANumberIsText() {
        assertFound(NumberStyle.ARABIC_DOT, 2, 1, "1. 5元一次");
    }

    @Test
    void everyCircledNumberHasItsValue() {
        String signs = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿";
        assertEquals(50, signs.length());
        IntStream.range(0, 50).forEach(i -> assertFound(NumberStyle.CIRCLED, 1, i + 1, signs.substring(i, i + 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "第一条 ", "1. 问候语", "您好", "第一条第二款", "" })
    void aNumberWithMoreBehindItIsNotWhollyANumber(String text) {
        assertEquals(Optional.empty(), NumberStyle.of(text));
    }

    @ParameterizedTest
    @CsvSource({ "一, 1", "十, 10", "十一, 11", "二十, 20", "九十九, 99", "一百, 100", "一百零一, 101", "一百一十, 110", "一百二十三, 123",
            "一千零一, 1001", "九千九百九十九, 9999", "〇, 0", "零, 0", "二〇, 20", "一〇一, 101", "二〇一七, 2017", "0, 0", "007, 7",
            "１２, 12", "999999999, 999999999" })
    void readsIntegers(String digits, int value) {
        assertEquals(value, NumberStyle.integer(digits));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "您好", "1a", "十a", "-1", "1.5", "1234567890", "九九九九九" })
    void whatIsNoIntegerIsZero(String digits) {
        assertEquals(0, NumberStyle.integer(digits));
    }

    @Test
    void headingsAreTheStylesThatDivideADocument() {
        Set<NumberStyle> headings = EnumSet.of(NumberStyle.PART, NumberStyle.CHAPTER, NumberStyle.SECTION,
                NumberStyle.CHINESE, NumberStyle.CHINESE_BRACKETED, NumberStyle.DECIMAL);
        for (NumberStyle style : NumberStyle.values()) {
            assertEquals(headings.contains(style), style.isHeading(), style.name());
        }
    }

    @Test
    void manyDigitsAreReadOnce() {
        String digits = "1".repeat(1_000_000);
        assertTrue(NumberStyle.at(digits).isEmpty());
        assertTrue(NumberStyle.at("一".repeat(1_000_000)).isEmpty());
        assertEquals(0, NumberStyle.integer(digits));
    }

    private static void assertFound(NumberStyle style, int length, int value, String line) {
        Match match = NumberStyle.at(line).orElseThrow();
        assertEquals(style, match.style());
        assertEquals(length, match.length());
        assertEquals(value, match.value());
    }
}
