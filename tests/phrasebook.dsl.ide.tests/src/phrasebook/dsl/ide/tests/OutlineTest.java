// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import phrasebook.dsl.ide.Folding;
import phrasebook.dsl.ide.Foldings;
import phrasebook.dsl.ide.Outline;
import phrasebook.dsl.ide.OutlineNode;
import phrasebook.dsl.ide.OutlineNode.Kind;

class OutlineTest {

    @Test
    void theExampleHasItsDivisionsAndEntries() {
        String text = Samples.yingkou();
        OutlineNode norm = Outline.of(Samples.parse(text));
        assertEquals(List.of("一、文明服务用语", "二、服务禁用语"), norm.children().stream().map(OutlineNode::label).toList());
        OutlineNode first = norm.children().get(0).children().get(0);
        assertEquals(Kind.DIVISION, first.kind());
        assertEquals(List.of("P01", "P02", "P03"), first.children().stream().map(OutlineNode::detail).toList());
        OutlineNode third = first.children().get(2);
        assertEquals("3. 遇到无声电话时", third.label());
        String region = text.substring(third.region().offset(), third.region().end());
        assertTrue(region.startsWith("3. [P03]") && region.endsWith("         挂机"), region);
        assertEquals("3. [P03] 遇到无声电话时", text.substring(third.selection().offset(), third.selection().end()));
        assertInside(norm);
    }

    private static void assertInside(OutlineNode node) {
        for (OutlineNode child : node.children()) {
            assertTrue(child.region().offset() >= node.region().offset()
                    && child.region().end() <= node.region().end(), child::toString);
            assertInside(child);
        }
    }

    @Test
    void bansBelowPhrasesAndBrokenLinesAreInIt() {
        OutlineNode norm = Outline.of(Samples.parse(Samples.HEADER
                + "看不懂的行\n\n1. [P01] 甲\n   ※ [B01] 禁说 “等着”\n\n2. [T01] 语速适中。\n"));
        assertEquals(List.of(Kind.BROKEN, Kind.PHRASE, Kind.PROVISION),
                norm.children().stream().map(OutlineNode::kind).toList());
        assertEquals("※禁说 等着", norm.children().get(1).children().get(0).label());
    }

    @Test
    void headerDivisionsAndEntriesFold() {
        String text = Samples.HEADER + "一、甲\n\n1. [P01] 乙\n   挂机\n\n2. [P02] 丙\n\n二、丁\n";
        List<String> folded = Foldings.of(Samples.parse(text)).stream()
                .map(f -> text.substring(f.offset(), f.offset() + f.length())).toList();
        assertEquals(List.of(Samples.HEADER.stripTrailing() + "\n", "一、甲\n\n1. [P01] 乙\n   挂机\n\n2. [P02] 丙\n",
                "1. [P01] 乙\n   挂机\n"), folded);
    }

    @Test
    void foldingsBeginAtLineStarts() {
        String text = Samples.yingkou();
        for (Folding folding : Foldings.of(Samples.parse(text))) {
            assertTrue(folding.offset() == 0 || text.charAt(folding.offset() - 1) == '\n', folding::toString);
        }
    }
}
