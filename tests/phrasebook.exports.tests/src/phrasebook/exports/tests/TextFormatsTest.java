// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;

import phrasebook.exports.document.PrintedDocument;
import phrasebook.model.Revision;

class TextFormatsTest {

    private static Sketch small() {
        Sketch s = new Sketch();
        s.norm.setTitle("#1 *热线* [规范]");
        s.norm.setCode("A_1");
        s.heading("一、", "D1", "问候");
        s.phrase("1.", "P01", "来电时", Sketch.say(s.operator, Sketch.words("您好。")),
                Sketch.when("无声", Sketch.pause(5)));
        s.provision("2.", "T01", Sketch.prose("语速适中。"), Sketch.prose("# 面带微笑。"));
        s.ban("第一条", "B01", "解答后", Sketch.banned(Sketch.words("<b>"))).setReason("生硬");
        s.note(Sketch.remark("2. 另行 规定", false));
        Revision revision = Sketch.MODEL.createRevision();
        revision.setVersion("1.0");
        s.norm.getRevisions().add(revision);
        return s;
    }

    @Test
    void plainTextIsThePrintedDocument() throws Exception {
        assertEquals("""
                #1 *热线* [规范]

                编号：A_1


                一、问候

                1. 来电时：
                　　话务接线员：“您好。”
                　　若无声：
                　　　　稍停 5 秒。

                2. 语速适中。
                　　# 面带微笑。

                第一条　解答后，禁说“<b>”。
                　　理由：生硬。

                注：2. 另行 规定


                附：角色和占位

                角色：话务接线员（话务员、座席）、市民（来电者）、主管领导（现场主管领导）


                修订记录

                1.0
                """, Exported.text("txt", small().norm));
    }

    @Test
    void markdownHasHeadingsListsAndAnchors() throws Exception {
        assertEquals("""
                # \\#1 \\*热线\\* \\[规范\\]

                - 编号：A\\_1

                ## <a id="D1"></a>一、问候

                **<a id="P01"></a>1\\. 来电时：**

                - 话务接线员：“您好。”
                - 若无声：
                  - 稍停 5 秒。

                <a id="T01"></a>2\\. 语速适中。

                - \\# 面带微笑。

                <a id="B01"></a>第一条　解答后，禁说“\\<b\\>”。

                - 理由：生硬。

                注：2. 另行 规定

                ## 附：角色和占位

                - 角色：话务接线员（话务员、座席）、市民（来电者）、主管领导（现场主管领导）

                ## 修订记录

                - 1.0
                """, Exported.text("md", small().norm));
    }

    @Test
    void markdownShowsWhatIsPrinted() throws Exception {
        TextContentRenderer renderer = TextContentRenderer.builder().build();
        for (long seed = 0; seed < 100; seed++) {
            StringBuilder expected = new StringBuilder();
            PrintedDocument.of(RandomNorm.of(seed)).lines().forEach(l -> expected.append(l.text()).append('\n'));
            String markdown = Exported.text("md", RandomNorm.of(seed)).replaceAll("<a( id=\"[^\"]*\")?></a>", "");
            String shown = renderer.render(Parser.builder().build().parse(markdown));
            assertEquals(expected.toString().replaceAll("[\\s　-]", ""), shown.replaceAll("[\\s　-]", ""));
        }
    }

    @Test
    void everyPrintedLineIsInThePlainText() throws Exception {
        for (long seed = 0; seed < 50; seed++) {
            String text = Exported.text("txt", RandomNorm.of(seed));
            StringBuilder expected = new StringBuilder();
            PrintedDocument.of(RandomNorm.of(seed)).lines().forEach(l -> expected.append(l.text()).append('\n'));
            assertEquals(expected.toString().replaceAll("[\\s　]", ""), text.replaceAll("[\\s　]", ""));
            assertTrue(text.isEmpty() || text.endsWith("\n"), text);
        }
    }
}
