// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.model.Element;
import phrasebook.model.Norm;
import phrasebook.rules.Fix;

class NumberStyleChangeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value =
            { "1. 2. 3、 4、|3、 2. 3、", "1. 2. （3） 4.|（3） 2. （3）; 4. （3） 4.", "一、 二、 第三条|第三条 二、 第三条" })
    void isFound(String numbers, String found) {
        assertEquals(found, String.join("; ", Numbers.found("NumberStyleChange", numbers)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "1. 2. 3.", "#一、 #（一） 1. 2. #（二） 3. #二、 !第一条 !第二条", "#一、 1. 2. #二、 1. 2. #三、 1.",
            "5. 6. 7.", "1. （1） （2） 2. （1） 3.", "#1.1 #1.1.1 #1.1.2 #1.2 #1.2.1 #2.1", "第一章 #第一节 第一条 第二条",
            "1. 2. 3. 1. 2. 3.", "⑴ ⑵ ⑶", "九、 十、 十一、", "甲 乙 1.", "1. a) b) 2. a) b) 3.",
            "#一、 （一） 1. 2. （二） 1. 2. 3.", "1. （1） （2） 2.", "1. ① ② 2. ①", "（七） （八） 第九条 第十条", "#一、 #（二）", "1. 2. 4、" })
    void isNotFound(String numbers) {
        assertEquals(List.of(), Numbers.found("NumberStyleChange", numbers));
    }

    @Test
    void isMendedWhereTheFiguresAreOfOneKind() {
        Norm norm = Checked.norm(numbered("12."), numbered("13、"));
        assertEquals(new Fix("13.", false), Checked.violations("NumberStyleChange", norm).get(0).fix());
        Norm chinese = Checked.norm(numbered("一、"), numbered("2."));
        assertNull(Checked.violations("NumberStyleChange", chinese).get(0).fix());
    }

    private static Element numbered(String number) {
        return Checked.with(Checked.phrase(null), p -> p.setNumber(number));
    }
}
