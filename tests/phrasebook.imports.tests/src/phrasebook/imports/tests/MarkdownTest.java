// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import phrasebook.imports.DocumentImporter;
import phrasebook.imports.ImportException;
import phrasebook.imports.ImportResult;
import phrasebook.model.Norm;
import phrasebook.model.Numbered;

/** Markdown as people write it. */
class MarkdownTest {

    private static ImportResult imported(String text, String name) throws ImportException {
        return DocumentImporter.importDocument(text.getBytes(StandardCharsets.UTF_8), name);
    }

    private static void assertReadAs(String plain, String markdown) throws ImportException {
        Norm expected = imported(plain, "a.txt").norm();
        ImportResult result = imported(markdown, "a.MD");
        assertEquals(written(expected), written(result.norm()));
        assertTrue(EcoreUtil.equals(expected, result.norm()));
        assertEquals(0, result.report().characters().lost());
    }

    private static String written(Norm norm) {
        return norm.getElements().stream().map(e -> e instanceof Numbered n ? Printed.element(n) : e.toString())
                .collect(Collectors.joining());
    }

    @Test
    void aHeadingIsALineOfItsOwn() throws Exception {
        ImportResult result = imported("# 前言：说明\n\n# 热线服务规范\n\n> 自发布之日起施行\n\n1. 来电时，座席：“您好。”\n", "a.md");
        assertEquals("热线服务规范", result.norm().getTitle());
        assertEquals(0, result.report().characters().lost());
    }

    @Test
    void headingsListsAndEmphasisAreAsTheirWordsAre() throws Exception {
        assertReadAs("""
                热线服务用语规范
                一、服务用语
                1. 遇到无声电话时
                话务员：“您好！请讲。”
                2. 通话结束时，话务员：“感谢来电 再见！”
                """, """
                热线服务用语规范
                ================

                ## 一、服务用语

                1. **遇到无声电话时**

                   话务员：“您好！请讲。”
                2. 通话结束时，话务员：“*感谢来电*
                   再见！”
                """);
    }

    @Test
    void tablesAreTables() throws Exception {
        assertReadAs("""
                热线服务用语规范
                情形\t规范用语\t禁用语
                来电时\t“您好。”\t“喂”
                """, """
                # 热线服务用语规范

                | 情形 | 规范用语 | 禁用语 |
                |---|:--:|---|
                | 来电时 | “您好。” | “喂” |
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = { ">", "- ", "1. ", "*", "[", "`", "<a", "**a ", "  " })
    void whatIsNestedWithoutEndIsReadInNoTime(String sign) {
        String text = "# 服务用语规范\n\n1. 来电时：“您好。”\n\n" + sign.repeat(30_000 / sign.length()) + "尾\n";
        assertTimeout(Duration.ofSeconds(20), () -> assertEquals(0,
                imported(text, "a.md").report().characters().lost()));
    }
}
