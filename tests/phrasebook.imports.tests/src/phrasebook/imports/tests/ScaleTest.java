// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One paragraph as long as a paragraph may be, whatever it says. The time allowed is generous: it tells work that grows
 * with the square of the text from work that grows with it.
 */
class ScaleTest {

    private static final int LENGTH = 96_000;
    private static final Duration LONG = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(strings = { "您好，***部门的电话是***，请您联系张某先生，", "甲/乙，我（们），", "甲“乙”丙“", "当市民来电，", "当市民来电时，",
        "若还是无声，话务员：“您好。”", "还是无声，", "话务员说“您好”不得说“不”，挂机，", "应当“甲”，", "做完记录", "（备注）", "声音要柔和，", "记录后，",
        "直到明白，", "稍停5秒", "如", "或", "：", "“" })
    void aLongParagraph(String repeated) {
        for (String start : new String[] { "话务员：“", "话务员应记录", "话务员：“您好。”", "" }) {
            String text = "某热线规范\n1.来电时，" + start + repeated.repeat(LENGTH / repeated.length()) + "\n";
            assertEquals(0, assertTimeout(LONG, () -> Imported.text(text), start).report().characters().lost());
        }
    }
}
