// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.diff.ChangeKind;
import phrasebook.diff.Comparison;
import phrasebook.diff.DiffTexts;

/** One phrase more or less among sixty is one change and one line about numbers, with ids and without any. */
class RenumberingTest {

    private static final String[] WHEN = { "市民投诉", "市民咨询", "市民表扬", "电话无声", "电话杂音大", "线路故障" };
    private static final String[] WHO = { "白天", "夜间", "节日", "雨天", "值班时", "交接班时", "系统升级时", "试运行时", "演练时",
            "停电时" };

    private static String phrase(int number, int which, boolean ids) {
        String when = WHO[which % 10] + WHEN[which / 10 % 6];
        return number + ". " + (ids ? "[P" + which + "] " : "") + when + "\n   话务员：“您好，现在是" + WHO[which % 10] + "，"
                + WHEN[which / 10 % 6] + "请稍等。”\n";
    }

    private static String norm(boolean ids, IntStream phrases) {
        int[] number = { 0 };
        return phrases.mapToObj(i -> i < 0 ? ++number[0] + ". 遇到骚扰电话的时候\n   话务员：“我们的通话就到这里，再见！”\n"
                : phrase(++number[0], i, ids)).collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void onePhraseInsertedAtEleven(boolean ids) {
        String old = norm(ids, IntStream.range(0, 60));
        String now = norm(ids, IntStream.concat(IntStream.range(0, 10),
                IntStream.concat(IntStream.of(-1), IntStream.range(10, 60))));
        Comparison there = Comparison.of(Revision.norm(old), Revision.norm(now));
        assertChange(there, ChangeKind.ADDED, "第11–60条顺延为12–61条");
        assertChange(Comparison.of(Revision.norm(now), Revision.norm(old)), ChangeKind.REMOVED, "第12–61条前移为11–60条");
    }

    /** Imported documents are given ids by the order of their entries: an insertion shifts all that follow. */
    @ParameterizedTest
    @ValueSource(ints = { 0, 10, 50 })
    void idsThatAreShiftedAreNotBelieved(int at) {
        String old = shifted(IntStream.range(0, 60));
        String now = shifted(IntStream.concat(IntStream.range(0, at),
                IntStream.concat(IntStream.of(-1), IntStream.range(at, 60))));
        assertChange(Comparison.of(Revision.norm(old), Revision.norm(now)), ChangeKind.ADDED,
                "第" + (at + 1) + "–60条顺延为" + (at + 2) + "–61条");
    }

    private static String shifted(IntStream phrases) {
        int[] id = { 0 };
        return norm(false, phrases).lines()
                .map(l -> l.startsWith(" ") ? l : l.replaceFirst("\\. ", ". [P" + ++id[0] + "] "))
                .collect(Collectors.joining("\n"));
    }

    private static void assertChange(Comparison comparison, ChangeKind kind, String renumbering) {
        assertEquals(1, comparison.changes().size(), comparison.changes().toString());
        assertEquals(kind, comparison.changes().get(0).kind());
        assertEquals(1, comparison.renumberings().size());
        assertEquals(renumbering, new DiffTexts(Locale.CHINESE).of(comparison.renumberings().get(0)));
    }
}
