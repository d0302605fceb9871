// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static phrasebook.rules.tests.Checked.banOfWords;
import static phrasebook.rules.tests.Checked.norm;
import static phrasebook.rules.tests.Checked.phrase;
import static phrasebook.rules.tests.Checked.say;

import java.lang.management.ManagementFactory;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.model.Norm;
import phrasebook.rules.Rules;
import phrasebook.rules.Violation;

/** Eight times the text takes about eight times the work, whatever is in it; by its square it would be sixty-four. */
class LinearTimeTest {

    private static final int SHORT = 24_000;
    private static final int TIMES = 8;
    /** Work that comes once, and what a machine with other things to do adds, in nanoseconds. */
    private static final long ONCE = 100_000_000L;

    private static String text(String piece, int length) {
        return piece.repeat(length / piece.length());
    }

    @ParameterizedTest
    @ValueSource(strings = { "请您稍等。", "您好，", "你", "不", "（", "）", "“", "？", "，，", "a ", "汉 ", "1", "不归我们管", "不归，", "快点",
            "其它",
        "对方反映", "谢谢提出的", "再见，", "您明白了吗？", "嗯嗯", "咱们们", "……", "--", "/", "先生：", "尽快", "三个工作日内" })
    void anUtterance(String piece) {
        assertLinear(length -> norm(phrase("P01", say(text(piece, length))), banOfWords("B01", "明白了吗"),
                banOfWords("B02", "不归我管"), banOfWords("B03", "快点")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "不归我管", "吗", "，", "不", "……", "嗯" })
    void aBan(String piece) {
        assertLinear(length -> norm(phrase("P01", say(text(piece, length))), banOfWords("B01", text(piece, length / 6)),
                banOfWords("B02", text(piece, length / 7))));
    }

    @Test
    void aMillionCharactersAreToldToBeTooLong() {
        List<String> found = Rules.check(norm(phrase("P01", say(text("请您稍等一下。", 1_000_000))))).stream()
                .filter(v -> v.rule().id().equals("SpeechTooLong")).map(v -> String.join(" ", v.arguments())).toList();
        assertEquals(List.of("428571 30"), found);
    }

    @Test
    void bansThatCannotBeLookedForAreNamed() {
        Norm norm = norm(banOfWords("B01", "不"), banOfWords("B02", "？！"), banOfWords("B03", text("不归我管", 10_000)));
        assertEquals(List.of("ShortBan 不", "BanPunctuationOnly ？！", "LongBan 不归我管不归我管不归我管…… 60"),
                Rules.check(norm).stream().filter(v -> v.rule().id().endsWith("Ban")
                        || v.rule().id().equals("BanPunctuationOnly")).map(LinearTimeTest::shown).toList());
    }

    private static String shown(Violation violation) {
        return violation.rule().id() + " " + String.join(" ", violation.arguments());
    }

    private interface Shape {
        Norm norm(int length);
    }

    private static void assertLinear(Shape shape) {
        work(shape.norm(SHORT));
        long little = Math.min(work(shape.norm(SHORT)), work(shape.norm(SHORT)));
        long much = work(shape.norm(TIMES * SHORT));
        assertTrue(much < 3 * TIMES * little + ONCE, () -> little / 1_000_000 + " ms, " + much / 1_000_000 + " ms");
    }

    /** How long this thread works at a check. */
    private static long work(Norm norm) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Rules.check(norm);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
}
