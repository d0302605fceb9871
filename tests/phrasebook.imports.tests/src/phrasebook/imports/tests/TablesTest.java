// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Tables of web pages: those that hold data, and those that only lay out the page. */
class TablesTest {

    private static final String START = "<!DOCTYPE html><html><body><h1>窗口服务用语</h1><table>";
    private static final String END = "</table></body></html>";

    @Test
    void readsSpansNumbersAndEmptyCells() {
        Imported imported = Imported.text(START + """
                <tr><th>序号</th><th>情形</th><th>禁用语</th><th>规范用语</th></tr>
                <tr><td>1</td><td rowspan="2">客户问价时</td><td>“自己查。”<br>“不管。”</td><td>“请稍等。”</td></tr>
                <tr><td>2</td><td>无</td><td>“我帮您查。”</td></tr>""" + END);
        assertEquals(0, imported.report().characters().lost());
        assertEquals("客户问价时\n   ：“请稍等。”\n   ※ 禁说 “自己查。”、“不管。”\n", imported.entry("P01"));
        assertEquals("客户问价时\n   ：“我帮您查。”\n", imported.entry("P02"));
    }

    @Test
    void orBeforeAFurtherWordingIsNotSaid() {
        Imported imported = Imported.text(START + """
                <tr><th>情形</th><th>规范用语</th></tr><tr><td>等待时</td><td>请您稍等。<br>或：请您稍候。<br>或“请等一下。”</td></tr>""" + END);
        assertEquals(0, imported.report().characters().lost());
        assertEquals("等待时\n   ：“请您稍等。”或“请您稍候。”或“请等一下。”\n", imported.entry("P01"));
    }

    @Test
    void readsReplacements() {
        Imported imported = Imported.text(START + """
                <tr><th>禁用语</th><th>替换用语</th></tr><tr><td>不知道</td><td>我帮您查</td></tr>""" + END);
        assertEquals("\n   禁说 “不知道”\n   改用 “我帮您查”\n", imported.entry("B01"));
    }

    @Test
    void doubtsTablesWithoutAKnownHead() {
        Imported imported = Imported.text(START + """
                <tr><th>问题</th><th>答案</th></tr><tr><td>几点上班</td><td>九点</td></tr>""" + END);
        assertEquals(List.of(0, 0, 0, 0, 2, 0), imported.counts());
    }

    @Test
    void readsAPageInsideALayoutTable() {
        String text = "1.客户来电时，话务员：“您好。”%s2.客户投诉时，话务员：“抱歉。”%s3.客户致谢时，话务员：“不客气。”";
        assertEquals(3, Imported.text(START + "<tr><td>菜单</td><td><p>" + text.formatted("</p><p>", "</p><p>")
                + "</p></td></tr>" + END).report().phrases());
        assertEquals(3, Imported.text(START + "<tr><td>" + text.formatted("<br>", "<br>") + "</td></tr>" + END)
                .report().phrases());
    }
}
