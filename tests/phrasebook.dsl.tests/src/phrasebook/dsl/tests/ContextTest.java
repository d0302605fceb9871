// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import phrasebook.dsl.lexing.Context;
import phrasebook.dsl.lexing.LineScanner;
import phrasebook.dsl.lexing.NormTokenizer;

/** What may stand on a line is known before it is written. */
class ContextTest {

    private static final String TEXT = """
            规范：示例

            1. [P01] 甲时
               话务员：“好”
               若 无声
                  挂机
               ※ [B01] 禁说 “喂”
                  理由 无
            # 记
            2. [T01] 语速适中。

            第一条 乙时
               禁说 “不”
            """;

    @ParameterizedTest
    @CsvSource({ "1, 0, TOP", "1, 3, TOP", "3, 3, PHRASE", "3, 1, PHRASE", "3, 0, TOP", "4, 3, PHRASE", "4, 6, PHRASE",
            "5, 6, STEPS", "5, 3, PHRASE", "6, 9, STEPS", "7, 6, BAN", "7, 3, PHRASE", "9, 6, BAN", "9, 0, TOP",
            "10, 3, PROVISION", "12, 3, BAN" })
    void theContextFollowsFromTheLinesAboveAndTheDepth(int line, int indent, Context context) {
        int start = 0;
        for (int i = 0; i < line; i++) {
            start = TEXT.indexOf('\n', start) + 1;
        }
        assertEquals(context, NormTokenizer.contextAt(TEXT, start, indent));
    }

    @Test
    void everyLineOfTheReferenceNormCanBeReadInItsContext() {
        String text = Norms.reference();
        int start = 0;
        for (String line : text.lines().toList()) {
            int content = start + line.length() - line.stripLeading().length();
            Context context = NormTokenizer.contextAt(text, start, NormTokenizer.indentOf(text, start, content));
            assertTrue(line.isBlank() || LineScanner.diagnose(line.strip(), context).isEmpty(), line + " " + context);
            start += line.length() + 1;
        }
    }
}
