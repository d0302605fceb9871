// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import phrasebook.imports.ImportException;
import phrasebook.imports.internal.lines.InnerStarts;
import phrasebook.imports.internal.lines.Page;

class OutlineTest {

    @Test
    void nestsByTheOrderInWhichStylesAppear() throws ImportException {
        assertEquals(List.of("一、甲+", " （一）乙+", "  1.丙", "  2.丁", " （二）戊", "二、己+", " 第一条庚"),
                outline("一、甲\n（一）乙\n1.丙\n2.丁\n（二）戊\n二、己\n第一条庚"));
    }

    @Test
    void nestsDecimalsByTheirDots() throws ImportException {
        assertEquals(List.of("1.1甲+", " 1.1.1乙", "1.2丙"), outline("1.1 甲\n1.1.1 乙\n1.2 丙"));
    }

    @Test
    void takesEveryStyle() throws ImportException {
        assertEquals(List.of("第一章甲+", " 2、乙+", "  (1)丙+", "   ①丁+", "    A、戊+", "     1)己"),
                outline("第一章 甲\n2、乙\n(1)丙\n①丁\nA、戊\n1)己"));
    }

    @Test
    void knowsOtherBeginnings() throws ImportException {
        assertEquals(List.of("BAN", "GROUP", "QUESTION", "ANSWER", "ROW", "NONE"),
                Outline.of(InnerStarts.split(Page.of("※甲\n#乙\nQ：丙\nA：丁\n戊\t己\n庚").lines())).stream()
                        .map(i -> i.start().name()).toList());
    }

    private static List<String> outline(String text) throws ImportException {
        return Outline.of(InnerStarts.split(Page.of(text).lines())).stream()
                .map(i -> " ".repeat(depth(i)) + i.mark().text() + i.body().text() + (i.divided() ? "+" : ""))
                .toList();
    }

    private static int depth(Item item) {
        return item.parent().map(p -> depth(p) + 1).orElse(0);
    }
}
