// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberOrderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value =
            { "1. 3. 2. 4.|2. 3. 2.", "#一、 #三、 #二、|二、 三、 二、", "1. 2. 5. 4. 3.|4. 5. 4.; 3. 4. 3.",
            "50. 51. 35. 36. 52.|35. 51. 35.", "41. !51. 42. !52. 31. !53.|31. 42. 31." })
    void isFound(String numbers, String found) {
        assertEquals(found, String.join("; ", Numbers.found("NumberOrder", numbers)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "1. 2. 3.", "#一、 #（一） 1. 2. #（二） 3. #二、 !第一条 !第二条", "#一、 1. 2. #二、 1. 2. #三、 1.",
            "5. 6. 7.", "1. （1） （2） 2. （1） 3.", "#1.1 #1.1.1 #1.1.2 #1.2 #1.2.1 #2.1", "第一章 #第一节 第一条 第二条",
            "1. 2. 3. 1. 2. 3.", "⑴ ⑵ ⑶", "九、 十、 十一、", "甲 乙 1.", "1. a) b) 2. a) b) 3.",
            "#一、 （一） 1. 2. （二） 1. 2. 3.", "1. 2. 2. 3.", "1. 2. 4. 5." })
    void isNotFound(String numbers) {
        assertEquals(List.of(), Numbers.found("NumberOrder", numbers));
    }
}
