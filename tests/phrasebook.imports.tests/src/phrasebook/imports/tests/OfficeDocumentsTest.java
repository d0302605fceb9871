// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static phrasebook.imports.tests.OfficeFiles.cell;
import static phrasebook.imports.tests.OfficeFiles.excel;
import static phrasebook.imports.tests.OfficeFiles.listed;
import static phrasebook.imports.tests.OfficeFiles.paragraph;
import static phrasebook.imports.tests.OfficeFiles.row;
import static phrasebook.imports.tests.OfficeFiles.word;

import java.util.List;

import org.junit.jupiter.api.Test;

import phrasebook.model.Heading;
import phrasebook.model.Numbered;

/** Documents of Word and Excel as people write them. */
class OfficeDocumentsTest {

    private static final String LISTS = """
            <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0">
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="japaneseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>""";

    private static List<String> numbers(Imported imported) {
        return imported.norm().getElements().stream().map(e -> ((Numbered) e).getNumber()).toList();
    }

    @Test
    void numbersOfListsAreRead() {
        Imported imported = Imported.of(word(paragraph("热线服务用语") + listed(1, 0, "问候") + listed(1, 1, "来电时，话务员：“您好。”")
                + listed(1, 1, "再次来电时，话务员：“又见面了。”") + listed(1, 0, "结束") + listed(1, 1, "结束时，话务员：“再见。”"),
                "word/numbering.xml", LISTS), "a.docx");
        assertEquals(List.of("一、", "1.", "2.", "二、", "1."), numbers(imported));
        assertEquals("问候", ((Heading) imported.norm().getElements().get(0)).getTitle());
        assertEquals("热线服务用语", imported.norm().getTitle());
        assertEquals(List.of(3, 0, 0, 2, 0, 0), imported.counts());
        assertEquals("DOCX", imported.report().encoding());
    }

    @Test
    void tablesMayHaveTheirColumnsInAnyOrder() {
        Imported imported = Imported.of(word(paragraph("窗口服务用语") + "<w:tbl>" + row("禁用语", "情形", "规范用语")
                + row(paragraph("“自己查。”") + paragraph("“不管。”"), "客户问价时", "“请稍等。”")
                + row("无", "<w:tcPr><w:vMerge/></w:tcPr><w:p/>", "“我帮您查。”") + "</w:tbl>"), "a.docx");
        assertEquals("客户问价时\n   ：“请稍等。”\n   ※ 禁说 “自己查。”、“不管。”\n", imported.entry("P01"));
        assertEquals("客户问价时\n   ：“我帮您查。”\n", imported.entry("P02"));
        assertEquals(0, imported.report().characters().lost());
    }

    @Test
    void whatWasDeletedIsNotThereAndWhatWasInsertedIs() {
        String changed = "<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>1.来电时，话务员：“新</w:t></w:r>"
                + "</w:ins><w:r><w:t>话。”</w:t></w:r></w:p>";
        Imported imported = Imported.of(word(paragraph("热线服务用语") + changed), "a.docx");
        assertEquals(List.of(1, 0, 0, 0, 0, 0), imported.counts());
        assertEquals(0, imported.report().characters().chrome());
        assertEquals(List.of("2 TRACKED 1.来电时，话务员：“新话。”"), remarks(imported));
    }

    private static List<String> remarks(Imported imported) {
        return imported.report().review().stream().map(r -> r.line() + " " + r.why() + " " + r.text()).toList();
    }

    @Test
    void aPersonIsToldOfFootnotesAndComments() {
        String notes = "<w:footnotes xmlns:w=\"w\"><w:footnote>" + paragraph("早上可说早上好。") + "</w:footnote></w:footnotes>";
        String comments = "<w:comments xmlns:w=\"w\"><w:comment>" + paragraph("再商量") + "</w:comment></w:comments>";
        Imported imported = Imported.of(word(paragraph("热线服务用语") + paragraph("1.来电时，话务员：“您好。”"), "word/footnotes.xml",
                notes, "word/comments.xml", comments), "a.docx");
        assertEquals(List.of("3 FOOTNOTE 早上可说早上好。", "4 COMMENT 再商量"), remarks(imported));
        assertEquals(0, imported.report().characters().lost());
        assertEquals(0, imported.report().characters().chrome());
    }

    @Test
    void headersAndFootersBelongToThePages() {
        String header = "<w:hdr xmlns:w=\"w\">" + paragraph("内部资料") + "</w:hdr>";
        Imported imported = Imported.of(word(paragraph("热线服务用语") + paragraph("1.来电时，话务员：“您好。”"),
                "word/header1.xml", header), "a.docx");
        assertEquals(List.of(1, 0, 0, 0, 0, 0), imported.counts());
        assertEquals(4, imported.report().characters().chrome());
    }

    @Test
    void theTableOfContentsBelongsToThePages() {
        String styles = "<w:styles xmlns:w=\"w\"><w:style w:type=\"paragraph\" w:styleId=\"a1\"><w:name w:val=\"TOC 1\"/></w:style></w:styles>";
        String listed = "<w:p><w:pPr><w:pStyle w:val=\"a1\"/></w:pPr><w:r><w:t>一、问候</w:t></w:r><w:r><w:tab/><w:t>2</w:t></w:r></w:p>";
        Imported imported = Imported.of(word(paragraph("热线服务用语") + listed + paragraph("一、问候")
                + paragraph("1.来电时，话务员：“您好。”"),
                "word/styles.xml", styles), "a.docx");
        assertEquals(List.of(1, 0, 0, 1, 0, 0), imported.counts());
        assertEquals(5, imported.report().characters().chrome());
    }

    @Test
    void tablesInsideTablesAreTextOfTheirCell() {
        String nested = "<w:tbl><w:tr><w:tc>".repeat(1000) + paragraph("深") + "</w:tc></w:tr></w:tbl>".repeat(1000);
        Imported imported = Imported.of(word(paragraph("热线服务用语") + paragraph("1.来电时，话务员：“您好。”") + nested), "a.docx");
        assertEquals(0, imported.report().characters().lost());
        assertEquals(1, imported.report().phrases());
    }

    @Test
    void sheetsAreTables() {
        Imported imported = Imported.of(excel("<sheetData><row r=\"1\">" + cell("A1", "备注") + cell("B1", "规范用语")
                + cell("D1", "情形") + "</row><row r=\"2\">" + cell("B2", "您好。\n早上好。") + cell("D2", "来电时")
                + "</row><row r=\"3\">"
                + cell("A3", "慢些") + cell("B3", "再见。")
                + "</row></sheetData><mergeCells><mergeCell ref=\"D2:D3\"/></mergeCells>"),
                "a.xlsx");
        assertEquals("来电时\n   ：“您好。”或“早上好。”\n", imported.entry("P01"));
        assertEquals("来电时\n   ：“再见。”\n   备注 慢些\n", imported.entry("P02"));
        assertEquals("XLSX", imported.report().encoding());
        assertEquals(0, imported.report().characters().lost());
    }
}
