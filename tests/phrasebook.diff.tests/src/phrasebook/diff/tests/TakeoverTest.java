// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import phrasebook.diff.Change;
import phrasebook.diff.Comparison;
import phrasebook.diff.merge.MergeSide;
import phrasebook.diff.merge.Takeover;
import phrasebook.diff.merge.TextEdit;

class TakeoverTest {

    private static final String OLD = """
            规范：热线用语
            版本：1.0.0

            # 接通以后
            1. [P01] 来电接通时
               话务员：“您好。”
               # 等市民开口
               停 5 秒

            2. [P02] 结束时
               话务员：“再见。”
            """;

    static List<Revision> revisions() throws IOException {
        return Revision.all();
    }

    /** Takes the changes over one after the other, as somebody who accepts them all does, until none is left. */
    private static String taken(String old, String now, boolean intoNew) {
        String[] texts = { old, now };
        int edited = intoNew ? 1 : 0;
        for (int i = 0; i < 30; i++) {
            MergeSide olds = Merges.side(texts[0]);
            MergeSide news = Merges.side(texts[1]);
            Comparison comparison = Comparison.of(olds.norm(), news.norm());
            if (comparison.isEmpty()) {
                return texts[edited];
            }
            Takeover takeover = new Takeover(comparison, olds, news, intoNew);
            List<TextEdit> edits = comparison.changes().isEmpty()
                    ? takeover.edits(comparison.renumberings().get(0)) : takeover.edits(comparison.changes().get(0));
            texts[edited] = applied(texts[edited], edits);
        }
        throw new AssertionError("no end: " + texts[edited]);
    }

    private static String applied(String text, List<TextEdit> edits) {
        StringBuilder result = new StringBuilder(text);
        int end = text.length();
        List<TextEdit> backwards = new ArrayList<>(edits);
        Collections.reverse(backwards);
        for (TextEdit edit : backwards) {
            assertTrue(edit.offset() + edit.length() <= end, "edits rise and do not overlap");
            result.replace(edit.offset(), edit.offset() + edit.length(), edit.text());
            end = edit.offset();
        }
        return result.toString();
    }

    private static String one(String old, String now, boolean intoNew, int change) {
        MergeSide olds = Merges.side(old);
        MergeSide news = Merges.side(now);
        Comparison comparison = Comparison.of(olds.norm(), news.norm());
        Change chosen = comparison.changes().get(change);
        return applied(intoNew ? now : old, new Takeover(comparison, olds, news, intoNew).edits(chosen));
    }

    @ParameterizedTest
    @MethodSource("revisions")
    void whoTakesEveryChangeHasTheNewNorm(Revision revision) {
        String now = Revision.HEADER + revision.now();
        String taken = taken(Revision.HEADER + revision.old(), now, false);
        assertEquals(List.of(), Comparison.of(Merges.side(taken).norm(), Merges.side(now).norm()).changes());
    }

    @ParameterizedTest
    @MethodSource("revisions")
    void whoTakesEveryChangeBackHasTheOldNorm(Revision revision) {
        String old = Revision.HEADER + revision.old();
        String taken = taken(old, Revision.HEADER + revision.now(), true);
        assertEquals(List.of(), Comparison.of(Merges.side(taken).norm(), Merges.side(old).norm()).changes());
    }

    @Test
    void onlyTheWordThatDiffersIsEditedAndCommentsStay() {
        String now = OLD.replace("# 等市民开口\n   停 5 秒", "停 8 秒").replace("1.0.0", "1.1.0");
        assertEquals(OLD.replace("停 5", "停 8"), one(OLD, now, false, 1));
        assertEquals(now.replace("停 8", "停 5"), one(OLD, now, true, 1));
        assertEquals(OLD.replace("1.0.0", "1.1.0"), one(OLD, now, false, 0));
    }

    @Test
    void anAddedEntryComesWhereItStandsAndGoesWithItsComment() {
        String added = "\n# 没有声音\n3. [P03] 无声时\n   挂机\n";
        String now = OLD.replace("\n2. [P02]", added + "\n2. [P02]");
        assertEquals(now, one(OLD, now, false, 0));
        assertEquals(OLD, one(OLD, now, true, 0));
    }

    @Test
    void lineEndsAreThoseOfTheEditedText() {
        String now = OLD.replace("   停 5 秒\n", "   停 5 秒\n   挂机\n");
        assertEquals(now.replace("\n", "\r\n"), one(OLD.replace("\n", "\r\n"), now, false, 0));
        String open = OLD.substring(0, OLD.length() - 1);
        assertEquals(open + "\n   挂机\n", one(open, OLD + "   挂机\n", false, 0) + "\n");
    }

    @Test
    void idsStayWhereEachNormHasItsOwn() {
        String old = """
                规范：热线用语

                1. [P01] 市民催办时
                   话务员：“我们正在办理，请您耐心等待一下。”

                2. [P02] 来电接通时
                   话务员：“您好，请问有什么可以帮助您？”

                3. [P03] 通话结束时
                   话务员：“感谢您的来电，再见！”

                4. [P04] 遇到无声电话时
                   挂机
                """;
        String now = """
                规范：热线用语

                1. [P01] 来电接通时
                   话务员：“您好，请问有什么可以帮助您？”

                2. [P02] 通话结束时
                   话务员：“感谢您的来电，再见！”

                3. [P03] 遇到无声电话时
                   挂机

                4. [P04] 市民催办时
                   话务员：“我们正在办理，请您耐心等待。”
                """;
        assertEquals("""
                规范：热线用语

                1. [P02] 来电接通时
                   话务员：“您好，请问有什么可以帮助您？”

                2. [P03] 通话结束时
                   话务员：“感谢您的来电，再见！”

                3. [P04] 遇到无声电话时
                   挂机

                4. [P01] 市民催办时
                   话务员：“我们正在办理，请您耐心等待。”
                """, taken(old, now, false));
    }
}
