// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import phrasebook.dsl.ide.internal.NextNumber;

class NextNumberTest {

    @ParameterizedTest
    @CsvSource({ "1., 2.", "9., 10.", "一、, 二、", "九、, 十、", "十、, 十一、", "十九、, 二十、", "九十九、, 一百、", "一百零九、, 一百一十、",
            "（六）, （七）",
            "第七条, 第八条", "第二十条, 第二十一条", "第9章, 第10章", "1.9, 1.10", "（3）, （4）", "③, ④", "A、, B、", "12), 13)" })
    void theNextNumberIsOfTheSameStyle(String number, String next) {
        assertEquals(Optional.of(next), NextNumber.after(number));
    }

    @Test
    void whatIsNoNumberHasNoNext() {
        assertEquals(Optional.empty(), NextNumber.after(""));
        assertEquals(Optional.empty(), NextNumber.after("附录"));
        assertEquals(Optional.empty(), NextNumber.after("⒇"));
        assertEquals(Optional.empty(), NextNumber.after("Z、"));
    }
}
