// SPDX-License-Identifier: EPL-2.0
package phrasebook.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.model.query.Punctuation;

class PunctuationTest {

    private static final String SIGNS = ",;:?!()，；：？！（）“”‘’…、。 　.-/aZ19您好吗𠮷";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            您好,请问有什么可以帮助您?      | 您好，请问有什么可以帮助您？
            对不起!请您大声一点,好吗?       | 对不起！请您大声一点，好吗？
            (因市民使用免提)无法听清楚时    | （因市民使用免提）无法听清楚时
            热线(12345)                     | 热线（12345）
            (12345)热线                     | （12345）热线
            您(a,b)                         | 您（a,b）
            您好?!                          | 您好？！
            ?!您好                          | ？！您好
            ((您好))                        | （（您好））
            您((a)b)                        | 您（（a）b）
            “您好”,谢谢                     | “您好”，谢谢
            ……,谢谢                         | ……，谢谢
            提示:12:30前到                  | 提示：12:30前到
            （a)                            | （a）
            𠮷,                             | 𠮷，
            您好）)                         | 您好））
            """)
    void signsBesideChineseAreFullWidth(String text, String canonical) {
        assertEquals(canonical, Punctuation.canonical(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "12:30", "1,000", "http://a.b/c?d=1", "(12345)", "a, b; c", "请访问http://a.b/c?d=1，谢谢",
            "您好，请问有什么可以帮助您？", "市民在12:30来电", "约1,000元", "OK!", "3.5元", "《规范》", "a（b" })
    void staysAsItIs(String text) {
        assertEquals(text, Punctuation.canonical(text));
    }

    @Test
    void blanksAtTheEndsAreDroppedUnlessTheTextIsAPiece() {
        assertEquals("您好，", Punctuation.canonical(" \t　您好,　 "));
        assertEquals(" 您好，　", Punctuation.canonicalPiece(" 您好,　"));
        assertEquals("", Punctuation.canonical(" 　"));
        assertEquals(" ", Punctuation.canonicalPiece(" "));
    }

    @Test
    void aBlankKeepsASignApart() {
        assertEquals("您 , a", Punctuation.canonical("您 , a"));
        assertEquals("您　, a", Punctuation.canonical("您　, a"));
    }

    @RepeatedTest(10)
    void aSecondTimeChangesNothingAndEveryChangeIsOneForOne(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 100; i++) {
            String text = randomText(random);
            String once = Punctuation.canonicalPiece(text);
            assertEquals(once, Punctuation.canonicalPiece(once), text);
            assertEquals(text.length(), once.length(), text);
            assertEquals(narrow(text), narrow(once), text);
            String stripped = Punctuation.canonical(text);
            assertEquals(stripped, Punctuation.canonical(stripped), text);
            assertEquals(text.strip().length(), stripped.length(), text);
        }
    }

    private static String randomText(Random random) {
        int[] signs = SIGNS.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(60), 0, signs.length).forEach(i -> text.appendCodePoint(signs[i]));
        return text.toString();
    }

    /** What remains the same: the text with every full-width sign as its half-width form. */
    private static String narrow(String text) {
        StringBuilder narrow = new StringBuilder();
        for (char c : text.toCharArray()) {
            int full = "，；：？！（）".indexOf(c);
            narrow.append(full < 0 ? c : ",;:?!()".charAt(full));
        }
        return narrow.toString();
    }

    /** Each would take minutes if its work grew faster than its length. */
    static Stream<Arguments> longTexts() {
        int million = 1_000_000;
        return Stream.of(
                Arguments.of("commas before a character", ",".repeat(million) + "您", "，".repeat(million) + "您"),
                Arguments.of("commas after a character", "您" + ",".repeat(million), "您" + "，".repeat(million)),
                Arguments.of("nested brackets", "(".repeat(million / 2) + ")".repeat(million / 2) + "您",
                        "（".repeat(million / 2) + "）".repeat(million / 2) + "您"),
                Arguments.of("brackets that reach each other by turns",
                        "(" + "a((".repeat(million / 6) + ")" + "a))".repeat(million / 6) + "您",
                        "（" + "a（（".repeat(million / 6) + "）" + "a））".repeat(million / 6) + "您"),
                Arguments.of("brackets never closed", "(".repeat(million), "(".repeat(million)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("longTexts")
    void aMillionSignsTakeNoLongerThanTheyMust(String name, String text, String canonical) {
        assertTimeout(Duration.ofSeconds(5), () -> assertEquals(canonical, Punctuation.canonical(text), name));
    }
}
