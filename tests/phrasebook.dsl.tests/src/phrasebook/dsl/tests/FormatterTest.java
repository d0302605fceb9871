// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static phrasebook.dsl.tests.Norms.LANGUAGE;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The canonical layout of a text. */
class FormatterTest {

    private static final String MESSY = """
            规范:试写
            角色 : 班长
            # 角色到此
            1.[P01]  问候语:
              班长:"您好"
                # 等一等
                若   无声
                        停5秒
                        # 块里的话
                        停 片刻
              挂机
            # 下面是第二条


            二、标题
            # 末尾
            """;

    private static final String NEAT = """
            规范：试写
            角色：班长

            # 角色到此
            1. [P01] 问候语：
               班长：“您好”
               # 等一等
               若 无声
                  停 5 秒
                  # 块里的话
                  停 片刻
               挂机

            # 下面是第二条
            二、标题
            # 末尾
            """;

    @Test
    void layoutIsMadeAndCommentsStayAtTheirPlaces() {
        assertEquals(NEAT, LANGUAGE.format(MESSY));
        assertEquals(NEAT, LANGUAGE.format(NEAT));
    }

    @ParameterizedTest
    @ValueSource(strings = { "\r\n", "\r" })
    void everyLineBreakIsRead(String lineBreak) {
        assertEquals(NEAT, LANGUAGE.format(MESSY.replace("\n", lineBreak)));
    }

    @Test
    void aByteOrderMarkIsDropped() {
        assertEquals(NEAT, LANGUAGE.format("\uFEFF" + MESSY));
        assertEquals("试写", Norms.norm("\uFEFF规范：试写").getTitle());
    }

    @Test
    void commentsAtTheTopStayAboveTheHeader() {
        String text = "# 首行\n规范：试写\n# 中间\n版本：1\n";
        assertEquals(text, LANGUAGE.format(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "\t若 无声\n\t\t停 5 秒", "　若 无声\n　　停 5 秒", " 若 无声\n  停 5 秒", "　若 无声\n\t停 5 秒",
            "\u00A0若 无声\n \t停 5 秒",
        "         若 无声\n                  停 5 秒" })
    void everyIndentationIsRead(String steps) {
        assertEquals("1. [P01] 问候\n   若 无声\n      停 5 秒\n", LANGUAGE.format("1. [P01] 问候\n" + steps));
    }

    @Test
    void aFewBlanksTooManyOrTooFewChangeNothing() {
        assertEquals("""
                1. [P01] 问候
                   若 无声
                      停 5 秒
                      停 6 秒
                      停 7 秒
                   停 8 秒
                """, LANGUAGE.format("""
                1. [P01] 问候
                      若 无声
                            停 5 秒
                              停 6 秒
                          停 7 秒
                    停 8 秒
                """));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '@', value = { "班长:\"您好,再见?\"; 班长：“您好，再见？”",
            "班长(轻声):＂您好＂或「再见」(慢); 班长（轻声）：“您好”或“再见”（慢）",
            "停５秒; 停 5 秒", "转到［P01］; 转到 [P01]", "20秒内 挂机; 20 秒内 挂机", "班长：“｛甲|乙｝｛甲／乙｝{(们)}”; 班长：“{甲｜乙}{甲/乙}{（们）}”",
            "※【B01】禁说\"喂\"，\"哎\"; ※ [B01] 禁说 “喂”、“哎”", "应当 登记; 应当 登记", "同时:“您好”; 同时：“您好”", "注 a,b; 注 a,b",
            "注 甲,乙(丙); 注 甲，乙（丙）",
            "做 说\"好\"; 做 说\"好\"", "班长：「他说“好」; 班长：「他说“好」", "班长:“您好” 或 :“再见”; 班长：“您好”或：“再见”" })
    void halfWidthBecomesFullWidth(String step, String formatted) {
        assertEquals("1. [P01] 问候\n   " + formatted + "\n", LANGUAGE.format("1. [P01] 问候\n   " + step));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "１．［p］问候; 1. [P] 问候", "(一)标题; （一）标题",
            "第一条　[B01]　(雨天)问候:; 第一条 [B01] （雨天）问候：", "版本:1.0; 版本：1.0",
            "角色:班长(组长,队长),市民; 角色：班长（组长、队长）、市民", "占位:姓(市民的姓,印作\"某\"); 占位：姓（市民的姓，印作“某”）", "占位：姓（印作“某”）; 占位：姓（印作“某”）",
            "修订:1.0|张三; 修订：1.0｜张三", "＃备忘; #备忘", "一、 标题; 一、标题", "第一章总则; 第一章 总则", "1.2标题; 1.2 标题" })
    void linesOfTheTopLevel(String line, String expected) {
        assertEquals(expected + "\n", LANGUAGE.format(line));
    }

    @Test
    void aLineThatCannotBeReadKeepsItsWords() {
        assertEquals("1. [P01] 问候\n   若无声,  \"停\"\n      停 5 秒\n",
                LANGUAGE.format("1. [P01] 问候\n  若无声,  \"停\"  \n    停5秒"));
    }

    @Test
    void anEmptyTextStaysEmpty() {
        for (String blank : List.of("", "\n\n", "  \n\t", "\uFEFF")) {
            assertEquals("", LANGUAGE.format(blank));
        }
    }
}
