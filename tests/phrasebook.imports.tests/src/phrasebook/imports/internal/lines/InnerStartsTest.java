// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import phrasebook.imports.ImportException;

class InnerStartsTest {

    @Test
    void breaksBeforeABanAndAnArticle() throws ImportException {
        assertEquals(List.of("地暖管", "※ 不可以说", "第一节 接警", "第六条 在接警时"), split("地暖管※ 不可以说\n第一节 接警 第六条 在接警时"));
    }

    @Test
    void breaksBeforeTheNextNumberBehindAnIntruder() throws ImportException {
        assertEquals(List.of("2. 甲", "广告语", "3. 乙"), split("2. 甲\n广告语3. 乙"));
        assertEquals(List.of("服务禁语", "（一）询问时"), split("服务禁语（一）询问时"));
    }

    @Test
    void leavesNumbersInSentencesAlone() throws ImportException {
        for (String line : List.of("按照 本规范第六条 办理", "共有5. 乙", "2. 见第3. 条", "他说：“※ 第一条 甲”")) {
            assertEquals(List.of(line), split(line));
        }
    }

    private static List<String> split(String text) throws ImportException {
        return InnerStarts.split(Page.of(text).lines()).stream().map(Piece::text).toList();
    }
}
