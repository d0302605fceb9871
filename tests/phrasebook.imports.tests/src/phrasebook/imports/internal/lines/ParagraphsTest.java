// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.imports.ImportException;

class ParagraphsTest {

    @Test
    void joinsANumberWithItsText() throws ImportException {
        assertEquals(List.of("3.遇到投诉时", "4.（因免提）无法听清时"), joined("3.\n遇到投诉时\n4.\n（因免提）无法听清时"));
    }

    @Test
    void joinsAWordThatABlankLineBreaks() throws ImportException {
        assertEquals(List.of("9. 根据规定，应由××部门负责。"), joined("9. 根据规定，应由××部\n\n门负责。"));
    }

    @Test
    void joinsAfterACommaAndInsideAQuotation() throws ImportException {
        assertEquals(List.of("您好，再见。", "1.说：“您好。再见。”"), joined("您好，\n再见。\n1.说：“您好。\n再见。”"));
    }

    @Test
    void knowsTheSourceOfJoinedText() throws ImportException {
        Line line = Paragraphs.join(Page.of("3.\n  甲乙").lines(), Set.of()).get(0);
        assertEquals(6, line.all().source(3));
    }

    @ParameterizedTest
    @ValueSource(strings = { "一、开头语\n您好。", "1.您好，再见\n2.请", "1.您好，再见\n※ 不可以说", "规范“甲”用语\n规范“甲”用语",
            "1.说：“好。”\n广告语", "发布日期：2020\n版本：1", "1.甲，乙\n市民：好" })
    void leavesOtherLinesApart(String text) throws ImportException {
        assertEquals(2, joined(text).size());
    }

    private static List<String> joined(String text) throws ImportException {
        return Paragraphs.join(Page.of(text).lines(), Set.of()).stream().map(l -> l.all().text()).toList();
    }
}
