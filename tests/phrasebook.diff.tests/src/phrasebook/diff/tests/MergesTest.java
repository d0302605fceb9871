// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import phrasebook.diff.merge.Merged;

class MergesTest {

    /** A named case of the table {@code merges.txt}. */
    record Case(String name, String base, String ours, String theirs, String merged) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() throws IOException {
        List<Case> all = new ArrayList<>();
        try (InputStream in = MergesTest.class.getResourceAsStream("merges.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            for (String part : text.split("(?m)^=== ")) {
                String[] pieces = part.split("(?m)^--- (?:base|ours|theirs|merged)\n");
                if (pieces.length == 5) {
                    all.add(new Case(pieces[0].strip(), pieces[1], pieces[2], pieces[3], pieces[4]));
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isMergedAsTheTableSays(Case each) {
        Merged merged = Merges.merge(Revision.HEADER + each.base(), Revision.HEADER + each.ours(),
                Revision.HEADER + each.theirs());
        assertEquals(Revision.HEADER + each.merged(), merged.text());
        assertEquals(each.merged().contains("<<<<<<<"), !merged.conflicts().isEmpty());
    }

    @Test
    void theTableIsRead() throws IOException {
        assertEquals(13, cases().size());
    }

    @Test
    void conflictsAreNamedByTheirLines() {
        String base = "规范：热线用语\n\n1. [P01] 无声时\n   停 5 秒\n";
        assertEquals(List.of(4), Merges.merge(base, base.replace("5", "3"), base.replace("5", "8")).conflicts());
    }

    @Test
    void theHeadOfTheDocumentIsMergedByLines() {
        String base = "规范：热线用语\n版本：1.0.0\n来源：甲\n";
        assertEquals("规范：热线服务用语\n版本：1.0.0\n来源：乙\n",
                Merges.merge(base, base.replace("热线", "热线服务"), base.replace("甲", "乙")).text());
    }

    @Test
    void whetherTheLastLineEndsIsMergedToo() {
        String base = "规范：热线用语\n\n1. [P01] 无声时\n   挂机\n";
        String open = base.substring(0, base.length() - 1);
        assertEquals(open, Merges.merge(base, open, base.replace("无声", "没有声音")).text().replace("没有声音", "无声"));
        assertEquals(base, Merges.merge(open, base, open).text());
    }
}
