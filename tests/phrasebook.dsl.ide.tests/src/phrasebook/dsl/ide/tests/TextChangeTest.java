// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import phrasebook.dsl.ide.TextChange;

class TextChangeTest {

    @Test
    void changesCountInTheTextAsItIs() {
        List<TextChange> changes = List.of(new TextChange(0, 1, "一二"), new TextChange(3, 0, "！"),
                new TextChange(1, 1, ""));
        assertEquals("一二c！", TextChange.apply("abc", changes));
    }
}
