// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import phrasebook.model.Ban;
import phrasebook.model.BanKind;
import phrasebook.model.BanSeverity;
import phrasebook.model.Element;
import phrasebook.model.Heading;
import phrasebook.model.MentionSegment;
import phrasebook.model.Norm;
import phrasebook.model.Note;
import phrasebook.model.Numbered;
import phrasebook.model.Phrase;
import phrasebook.model.Provision;
import phrasebook.model.Situation;
import phrasebook.model.query.Wordings;

/** Headings and the entries: their first lines, and what bans and provisions hold. */
class EntriesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = { "一、服务用语 | 一、 | - | 服务用语", "（一）开头语 | （一） | - | 开头语",
            "(一) 开头语 | （一） | - | 开头语", "第一章 总则 | 第一章 | - | 总则", "第二节 用语 | 第二节 | - | 用语", "1.2 用语 | 1.2 | - | 用语",
            "一、[D01] 用语 | 一、 | D01 | 用语", "1. [D] 用语 | 1. | - | 用语", "[D02] 附则 | - | D02 | 附则",
            "附录A [D03] 表 | 附录A | D03 | 表",
            "一、【通知】事项 | 一、 | - | 【通知】事项", "第一章 | 第一章 | - | -" })
    void headings(String line, String number, String id, String title) {
        Heading heading = Norms.element(Heading.class, line);
        assertEquals(Arrays.asList(number, id, title), Arrays.asList(heading.getNumber(), heading.getId(),
                heading.getTitle()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = { "3. [P03] 遇到无声电话时 | Phrase | 3. | P03",
            "３． 【P03】 遇到无声电话时 | Phrase | 3. | P03", "3. 遇到无声电话时 | Phrase | 3. | -", "（1）[p] 无声时 | Phrase | （1） | -",
            "① 无声时 | Phrase | ① | -", "第一条 [B01] 解答后 | Ban | 第一条 | B01", "第一条 解答后 | Phrase | 第一条 | -",
            "[B02] 解答后 | Ban | - | B02", "5. [T01] 声音适中 | Provision | 5. | T01", "甲 [T02] 声音适中 | Provision | 甲 | T02",
            "3. [P-other_1] 无声时 | Phrase | 3. | P-other_1" })
    void headsOfEntries(String line, String kind, String number, String id) {
        Numbered entry = (Numbered) Norms.element(Element.class, line);
        assertEquals(Arrays.asList(kind, number, id), Arrays.asList(entry.eClass().getName(), entry.getNumber(),
                entry.getId()));
    }

    @Test
    void anEntryWithoutAnIdIsABanWhereTheLineBelowForbids() {
        Ban ban = Norms.element(Ban.class, "第一条 解答后\n\n# 备忘\n   禁说 “明白了吗”\n");
        assertEquals("解答后", ban.getTrigger().getText());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = { "遇到无声电话时 | - | 遇到无声电话时 | false",
            "（因市民使用免提）无法听清楚时 | 因市民使用免提 | 无法听清楚时 | false", "问候语： | - | 问候语 | true", "(雨天) 问候语: | 雨天 | 问候语 | true",
            "遇到投诉（包括慢） | - | 遇到投诉（包括慢） | false", "（全部） | - | （全部） | false" })
    void situations(String line, String cause, String text, boolean label) {
        Situation situation = Norms.element(Phrase.class, "1. [P01] " + line).getSituation();
        assertEquals(Arrays.asList(cause, text, label), Arrays.asList(situation.getCause(), situation.getText(),
                situation.isLabel()));
    }

    @Test
    void aPhraseNeedsNoSituation() {
        assertNull(Norms.element(Phrase.class, "1. [P01]\n   挂机\n").getSituation());
    }

    @Test
    void aBanWithEverything() {
        Norm norm = Norms.norm("""
                32. [P32] 解释完毕后

                第一条 [B01] 解答完毕后
                   禁说 “明白了吗”、“懂了吗”
                   改用 [P32]
                   改用 “我说清楚了吗？”
                   理由 带有责备的口气
                   程度 严重
                   反例 “您明白了吗？”、“明白了吗”
                   正例 “您是否明白？”
                   备注 试行
                   存疑 看不懂
                """);
        Ban ban = (Ban) norm.getElements().get(1);
        assertEquals(BanKind.WORDS, ban.getKind());
        assertEquals(List.of("明白了吗", "懂了吗"), ban.getWordings().stream().map(Wordings::printed).toList());
        assertEquals(norm.getElements().get(0), ban.getInsteadEntry());
        assertEquals("我说清楚了吗？", Wordings.printed(ban.getInsteadText()));
        assertEquals("带有责备的口气", ban.getReason());
        assertEquals(BanSeverity.ERROR, ban.getSeverity());
        assertEquals(List.of("您明白了吗？", "明白了吗"), ban.getMatches().stream().map(Wordings::printed).toList());
        assertEquals(List.of("您是否明白？"), ban.getAllows().stream().map(Wordings::printed).toList());
        assertEquals(List.of(false, true), ban.getNotes().stream().map(Note::isPending).toList());
    }

    @ParameterizedTest
    @CsvSource({ "禁做 直接挂机,ACT,直接挂机", "不可没有 抱歉的话,OMISSION,抱歉的话" })
    void bansOfConduct(String line, BanKind kind, String text) {
        Ban ban = Norms.element(Ban.class, "第一条 [B01] 结束时\n   " + line);
        assertEquals(kind, ban.getKind());
        assertEquals(text, Wordings.printed(ban.getText()));
    }

    @ParameterizedTest
    @CsvSource({ "严重,ERROR", "一般,WARNING", "提醒,INFO" })
    void severities(String word, BanSeverity severity) {
        assertEquals(severity, Norms.element(Ban.class, "[B01] 结束时\n 禁做 挂机\n 程度 " + word).getSeverity());
    }

    @Test
    void aBanUnderAPhraseHoldsInItsSituation() {
        Phrase phrase = Norms.phrase("话务接线员：“您好”", "※ [B01] 禁说 “喂”", "   改用 “您好”", "※ 禁做 直接挂机", "备注 试行");
        assertEquals(2, phrase.getBans().size());
        Ban ban = phrase.getBans().get(0);
        assertEquals("B01", ban.getId());
        assertNull(ban.getNumber());
        assertNull(ban.getTrigger());
        assertEquals("您好", Wordings.printed(ban.getInsteadText()));
        assertEquals(BanKind.ACT, phrase.getBans().get(1).getKind());
        assertEquals("试行", phrase.getNotes().get(0).getText());
    }

    @Test
    void aProvisionHasParagraphs() {
        Provision provision = Norms.element(Provision.class, """
                3. [T01] 声音（适中）；说“您好”。
                   语速每分钟120字。
                   段 备注 也是一段
                   备注 供培训用
                   存疑 看不懂
                """);
        assertEquals(List.of("声音（适中）；说“您好”。", "语速每分钟120字。", "备注 也是一段"),
                provision.getParagraphs().stream().map(Wordings::printed).toList());
        assertTrue(provision.getParagraphs().get(0).getSegments().stream().anyMatch(MentionSegment.class::isInstance));
        assertEquals(List.of("供培训用", "看不懂"), provision.getNotes().stream().map(Note::getText).toList());
    }

    @Test
    void notesStandBetweenEntries() {
        Norm norm = Norms.norm("注 下同\n存疑 第二页\n");
        assertEquals(List.of("下同", "第二页"), norm.getElements().stream().map(e -> ((Note) e).getText()).toList());
        assertEquals(List.of(false, true), norm.getElements().stream().map(e -> ((Note) e).isPending()).toList());
    }
}
