// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.tests.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.TextChange;
import phrasebook.dsl.ide.editing.EntryCommands;
import phrasebook.dsl.ide.editing.EntryEdit;
import phrasebook.model.Numbered;

class EntryCommandsTest {

    private static final String SHORT = Texts.HEADER + """
            一、用语

            # 先问好
            1. [P01] 来电时
               “您好。”
               # 再等等
               停 5 秒

            2. [P05] 无声时
               “请讲。”
               转到 [P01]
               # 到此为止

            （一）其他
            3. [P03] 结束时
               “再见。”
               ※ [B02] 禁说 “挂了”
                  改用 [P05]
               备注 试行

            二、禁用语

            第一条 [B01] 平时
               禁说 “不知道”
               改用 [P03]
            """;

    private static int at(String text, String piece) {
        int at = text.indexOf(piece);
        assertTrue(at >= 0, piece);
        return at;
    }

    private static String heads(String text) {
        return Texts.parse(text).norm().getElements().stream().filter(Numbered.class::isInstance)
                .map(Numbered.class::cast).map(n -> n.getNumber() + (n.getId() == null ? "" : n.getId()))
                .collect(Collectors.joining(" "));
    }

    private static String run(BiFunction<ParsedNorm, Integer, Optional<EntryEdit>> command, String text, String at) {
        return Texts.after(text, command.apply(Texts.parse(text), at(text, at)));
    }

    @Test
    void aNewPhraseTakesTheNextNumberAndAFreeId() {
        String text = SHORT;
        Optional<EntryEdit> edit = EntryCommands.insertPhraseAfter(Texts.parse(text), at(text, "停 5 秒"));
        String expected = text.replace("   停 5 秒\n", "   停 5 秒\n\n2. [P06] |\n")
                .replace("2. [P05]", "3. [P05]").replace("3. [P03]", "4. [P03]");
        assertEquals(expected, Texts.withCaret(text, edit));
        assertEquals(3, edit.get().changes().size());
    }

    @Test
    void aNewBanIsNumberedWithTheBans() {
        String after = run(EntryCommands::insertBanAfter, SHORT, "禁说 “不知道”");
        assertEquals(SHORT + "\n第二条 [B03] \n   禁说 “”\n", after);
        assertTrue(run(EntryCommands::insertBanAfter, SHORT, "（一）")
                .contains("（一）其他\n\n第一条 [B03] \n   禁说 “”\n3. [P03]"));
    }

    @Test
    void theFirstEntryOfANormIsNumberedOne() {
        assertEquals(Texts.HEADER.strip() + "\n\n1. [P01] \n\n",
                Texts.after(Texts.HEADER, EntryCommands.insertPhraseAfter(Texts.parse(Texts.HEADER), 0)));
        assertEquals("1. [P01] ", Texts.after("", EntryCommands.insertPhraseAfter(Texts.parse(""), 0)));
    }

    @Test
    void anEntryMovesWithItsCommentsAndTheNumbersFollow() {
        String after = run(EntryCommands::moveDown, SHORT, "“您好。”");
        assertEquals("""
                一、用语

                1. [P05] 无声时
                   “请讲。”
                   转到 [P01]
                   # 到此为止

                # 先问好
                2. [P01] 来电时
                   “您好。”
                   # 再等等
                   停 5 秒

                （一）其他
                """, after.substring(Texts.HEADER.length(), at(after, "3. [P03]")));
        assertEquals(SHORT, run(EntryCommands::moveUp, after, "“您好。”"));
    }

    @Test
    void theCaretStaysWhereItWasInTheEntry() {
        Optional<EntryEdit> edit = EntryCommands.moveDown(Texts.parse(SHORT), at(SHORT, "您好。”"));
        assertTrue(Texts.withCaret(SHORT, edit).contains("“|您好。”"));
        Optional<EntryEdit> back = EntryCommands.moveUp(Texts.parse(SHORT), at(SHORT, "请讲"));
        assertTrue(Texts.withCaret(SHORT, back).contains("“|请讲。”"));
    }

    @Test
    void aDivisionMovesAsAWhole() {
        String after = run(EntryCommands::moveUp, Texts.sample(), "（三）沟通内容");
        assertEquals(List.of("（一）P01P02P03", "（二）P09P10P11P12P13P14P15", "（三）P04P05P06P07P08"),
                Pattern.compile("(（.）|\\d+\\.)(\\w*)").matcher(heads(after)).results()
                        .map(m -> m.group().startsWith("（") ? " " + m.group() : m.group(2))
                        .collect(Collectors.collectingAndThen(Collectors.joining(),
                                all -> List.of(all.strip().split(" ")).subList(0, 3))));
        assertTrue(after.contains("（二）沟通内容\n\n4. [P09]"));
        assertTrue(after.contains("（四）抱怨与投诉\n\n16. [P16]"));
        assertEquals(Texts.sample(), run(EntryCommands::moveDown, after, "（二）沟通内容"));
        assertTrue(EntryCommands.moveUp(Texts.parse(after), at(after, "（一）")).isEmpty());
    }

    @Test
    void whatMovesUpAndDownComesBack() {
        for (String text : Texts.corpus()) {
            ParsedNorm parsed = Texts.parse(text);
            if (EntryCommands.renumberAll(parsed).isEmpty()) {
                parsed.norm().getElements().stream().filter(Numbered.class::isInstance).map(Numbered.class::cast)
                        .map(Numbered::getId).filter(id -> id != null).forEach(id -> downAndUp(parsed, id));
            }
        }
    }

    private static void downAndUp(ParsedNorm parsed, String id) {
        String text = parsed.text();
        EntryCommands.moveDown(parsed, at(text, "[" + id + "]")).ifPresent(edit -> {
            String moved = TextChange.apply(text, edit.changes());
            assertTrue(moved.startsWith("[" + id + "]", edit.caret()), moved);
            assertEquals(text, Texts.after(moved, EntryCommands.moveUp(Texts.parse(moved), edit.caret())));
        });
    }

    @Test
    void anEntryIsDroppedBesideAnother() {
        String text = Texts.sample();
        ParsedNorm parsed = Texts.parse(text);
        String after = Texts.after(text,
                EntryCommands.moveTo(parsed, at(text, "[P33]"), at(text, "[P02]"), false));
        assertTrue(heads(after).startsWith("一、 （一） 1.P01 2.P33 3.P02 4.P03 （二） 5.P04"), heads(after));
        assertTrue(heads(after).contains("33.P32 二、 第一条B01"), heads(after));
        assertEquals(text, Texts.after(after,
                EntryCommands.moveTo(Texts.parse(after), at(after, "[P33]"), at(after, "[P32]"), true)));
        String below = Texts.after(text, EntryCommands.moveTo(parsed, at(text, "[P01]"), at(text, "（二）"), true));
        assertTrue(heads(below).startsWith("一、 （一） 1.P02 2.P03 （二） 3.P01 4.P04"), heads(below));
        assertTrue(EntryCommands.moveTo(parsed, at(text, "[P02]"), at(text, "[P01]"), true).isEmpty());
    }

    @Test
    void aDivisionIsDroppedBesideTheDivisionOfAnEntry() {
        String text = Texts.sample();
        String after = Texts.after(text,
                EntryCommands.moveTo(Texts.parse(text), at(text, "（六）"), at(text, "[P05]"), false));
        assertTrue(heads(after).startsWith("一、 （一） 1.P01 2.P02 3.P03 （二） 4.P32 5.P33 （三） 6.P04"), heads(after));
        String swapped = Texts.after(text,
                EntryCommands.moveTo(Texts.parse(text), at(text, "二、"), at(text, "一、"), false));
        assertTrue(heads(swapped).startsWith("一、 第一条B01"), heads(swapped));
        assertTrue(heads(swapped).contains("第七条B07 二、 （一） 1.P01"), heads(swapped));
        assertTrue(EntryCommands.moveTo(Texts.parse(text), at(text, "一、"), at(text, "[P05]"), true).isEmpty());
    }

    @Test
    void numbersAreMadeGoodAgain() {
        String text = Texts.sample();
        assertTrue(EntryCommands.renumberAll(Texts.parse(text)).isEmpty());
        String wrong = text.replace("\n7. [", "\n70. [").replace("第三条", "第十三条").replace("（四）", "（一）");
        assertEquals(text, Texts.after(wrong, EntryCommands.renumberAll(Texts.parse(wrong))));
        assertEquals(3, EntryCommands.renumberAll(Texts.parse(wrong)).get().changes().size());
    }

    @Test
    void aListThatBeginsAnewInEachDivisionStaysSo() {
        String text = "第一章 甲\n\n① [P01] 子\n\n② [P02] 丑\n\n第二章 乙\n\n① [P03] 寅\n\n③ [P04] 卯\n\n第三章 丙\n\n1.1 丁\n\n1.3 戊\n";
        String after = Texts.after(text, EntryCommands.renumberAll(Texts.parse(text)));
        assertEquals(text.replace("③", "②").replace("1.3", "1.2"), after);
        String deleted = run(EntryCommands::delete, after, "[P01]");
        assertTrue(deleted.startsWith("第一章 甲\n\n① [P02] 丑\n\n第二章 乙\n\n① [P03]"), deleted);
    }

    @Test
    void aPhraseIsCutBeforeTheCaretsLine() {
        Optional<EntryEdit> edit = EntryCommands.split(Texts.parse(SHORT), at(SHORT, "停 5 秒"));
        String expected = SHORT.replace("   # 再等等\n", "\n2. [P06] |\n   # 再等等\n")
                .replace("2. [P05]", "3. [P05]").replace("3. [P03]", "4. [P03]");
        assertEquals(expected, Texts.withCaret(SHORT, edit));
        assertEquals(List.of(), Texts.syntaxFindings(expected.replace("|", "")));
        assertTrue(EntryCommands.split(Texts.parse(SHORT), at(SHORT, "“您好")).isEmpty());
        assertTrue(EntryCommands.split(Texts.parse(SHORT), at(SHORT, "[P01]")).isEmpty());
        assertTrue(EntryCommands.split(Texts.parse(SHORT), at(SHORT, "禁说 “不知道")).isEmpty());
    }

    @Test
    void aPhraseTakesInTheNext() {
        Optional<EntryEdit> edit = EntryCommands.merge(Texts.parse(SHORT), at(SHORT, "停 5 秒"));
        String expected = SHORT.replace("""

                2. [P05] 无声时
                   “请讲。”
                   转到 [P01]
                   # 到此为止
                """, """
                   情形 无声时|
                      “请讲。”
                      转到 [P01]
                   # 到此为止
                """).replace("3. [P03]", "2. [P03]").replace("改用 [P05]", "改用 [P01]");
        assertEquals(expected, Texts.withCaret(SHORT, edit));
        assertTrue(EntryCommands.merge(Texts.parse(SHORT), at(SHORT, "[P05]")).isEmpty());
    }

    @Test
    void mergingKeepsBansAndRemarksOfTheSecond() {
        String text = Texts.HEADER + "1. [P01] 甲\n   “一”\n\n# 见乙\n2. [P02] 乙：\n   “二”\n   ※ [B01] 禁说 “三”\n"
                + "      改用 [P02]\n   若 四\n      挂机\n   备注 五\n";
        assertEquals(Texts.HEADER + "1. [P01] 甲\n   “一”\n   # 见乙\n   情形 乙：\n      “二”\n      若 四\n         挂机\n"
                + "   ※ [B01] 禁说 “三”\n      改用 [P01]\n   备注 五\n", run(EntryCommands::merge, text, "[P01]"));
    }

    @Test
    void everyMergeOfTheSampleCanBeRead() {
        String text = Texts.sample();
        for (int i = 1; i < 33; i++) {
            int offset = at(text, String.format("[P%02d]", i));
            EntryCommands.merge(Texts.parse(text), offset).ifPresent(edit -> {
                String merged = TextChange.apply(text, edit.changes());
                assertEquals(List.of(), Texts.syntaxFindings(merged));
                assertEquals(39, merged.lines().filter(l -> l.contains("[P") || l.contains("[B"))
                        .filter(l -> !l.startsWith(" ")).count());
                assertTrue(EntryCommands.renumberAll(Texts.parse(merged)).isEmpty());
            });
        }
    }

    @Test
    void anEntryGoesWithItsCommentsAndNoMore() {
        assertEquals(SHORT.replace("# 先问好\n1. [P01] 来电时\n   “您好。”\n   # 再等等\n   停 5 秒\n\n", "")
                .replace("2. [P05]", "1. [P05]").replace("3. [P03]", "2. [P03]"),
                run(EntryCommands::delete, SHORT, "# 先问好"));
        assertEquals(SHORT.substring(0, at(SHORT, "\n\n第一条")) + "\n", run(EntryCommands::delete, SHORT, "禁说 “不知道"));
    }

    @Test
    void linesEndAsTheyDidBefore() {
        String text = SHORT.replace("\n", "\r\n");
        assertEquals(run(EntryCommands::moveDown, SHORT, "“您好").replace("\n", "\r\n"),
                run(EntryCommands::moveDown, text, "“您好"));
        assertEquals(run(EntryCommands::merge, SHORT, "“您好").replace("\n", "\r\n"),
                run(EntryCommands::merge, text, "“您好"));
        assertEquals(run(EntryCommands::split, SHORT, "停 5").replace("\n", "\r\n"),
                run(EntryCommands::split, text, "停 5"));
    }

    @Test
    void noCommandFailsOnABrokenText() {
        Random random = new Random(7);
        for (int i = 0; i < 150; i++) {
            String text = Texts.broken(SHORT, random);
            ParsedNorm parsed = Texts.parse(text);
            int at = random.nextInt(text.length() + 1);
            List<Optional<EntryEdit>> edits = List.of(EntryCommands.insertPhraseAfter(parsed, at),
                    EntryCommands.insertBanAfter(parsed, at), EntryCommands.moveUp(parsed, at),
                    EntryCommands.moveDown(parsed, at), EntryCommands.renumberAll(parsed),
                    EntryCommands.moveTo(parsed, at, random.nextInt(text.length()), random.nextBoolean()),
                    EntryCommands.split(parsed, at), EntryCommands.merge(parsed, at), EntryCommands.delete(parsed, at));
            edits.forEach(e -> e.ifPresent(edit -> {
                int length = TextChange.apply(text, edit.changes()).length();
                assertTrue(edit.caret() >= 0 && edit.caret() <= length, text);
            }));
        }
    }
}
