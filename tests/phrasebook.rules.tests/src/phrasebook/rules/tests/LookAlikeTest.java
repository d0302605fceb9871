// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.ibm.icu.text.Normalizer2;

class LookAlikeTest {

    private static final String RULE = "LookAlike";

    @ParameterizedTest
    @CsvSource({ "⽂,文", "⻔,门", "⻢,马", "⻓,长", "⺟,母", "⻳,龟", "\uF92C,\u90CE", "𠮷⼈,人" })
    void whatLooksLikeAnIdeograph(String words, String meant) {
        String last = words.substring(words.length() - 1);
        assertEquals(List.of(last + "→" + meant), Marked.said(RULE, "您好" + words + "。"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "文门马长母龟郎", "﨎﨏﨑", "〇々", "㐀𠮷", "ＡＢ１２", "①㈠", "ㄅ", "⿰" })
    void whatIsWhatItLooksLike(String words) {
        assertEquals(List.of(), Marked.said(RULE, words));
    }

    @Test
    void aNameIsNotMendedWithoutAsking() {
        assertEquals(List.of("⻓→长~"), Marked.in(RULE, Checked.with(Checked.norm(),
                n -> n.getRoles().add(Checked.role("班⻓")))));
    }

    /** What Unicode itself turns into an ideograph is turned into the same one here, and into nothing else. */
    @Test
    void unicodeAgrees() {
        Normalizer2 unicode = Normalizer2.getNFKCInstance();
        int radicals = 0;
        for (int c : ranges()) {
            String character = Character.toString(c);
            String normalized = unicode.normalize(character);
            List<String> found = Marked.said(RULE, character);
            if (!normalized.equals(character)) {
                assertEquals(List.of(character + "→" + normalized), found);
            } else if (!found.isEmpty()) {
                radicals++;
                assertTrue(c < 0x2F00, character);
                int meant = found.get(0).codePointAt(2);
                assertTrue(Character.isIdeographic(meant) && (meant < 0x2E80 || meant > 0x2FDF), found::toString);
            }
        }
        assertEquals(112, radicals);
    }

    private static int[] ranges() {
        return IntStream.of(0x2E80, 0xF900, 0x2F800).flatMap(start -> IntStream.range(start, start == 0x2E80 ? 0x2FE0
                : start + 0x220)).filter(c -> c < 0xFB00 || c >= 0x2F800).toArray();
    }
}
