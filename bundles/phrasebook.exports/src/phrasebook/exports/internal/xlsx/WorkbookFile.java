// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import phrasebook.exports.ExportedFile;
import phrasebook.exports.internal.Zip;

/** What all workbooks have in common: font, page, and bytes that are the same whenever they are written. */
final class WorkbookFile {

    static final String FONT = "宋体";

    /** Fills a workbook with sheets. */
    @FunctionalInterface
    interface Sheets {
        void write(Workbook workbook) throws IOException;
    }

    private WorkbookFile() {
    }

    static void write(Sheets sheets, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Phrasebook", "1.0")) {
            workbook.setGlobalDefaultFont(FONT, RowHeights.FONT_SIZE);
            sheets.write(workbook);
        }
        Zip.write(Zip.opc(bytes.toByteArray()).stream().map(WorkbookFile::fixed).toList(), out);
    }

    /** fastexcel writes down when it did so, and knows no struck-through words: what it takes for italics is these. */
    private static ExportedFile fixed(ExportedFile part) {
        if (part.name().equals("docProps/core.xml")) {
            return replaced(part, "<dcterms:created[^<]*</dcterms:created>", "");
        }
        return part.name().startsWith("xl/worksheets/") ? replaced(part, "<i/>", "<strike/>") : part;
    }

    private static ExportedFile replaced(ExportedFile part, String pattern, String replacement) {
        String text = new String(part.content(), StandardCharsets.UTF_8).replaceAll(pattern, replacement);
        return new ExportedFile(part.name(), text.getBytes(StandardCharsets.UTF_8));
    }

    /** A4 on its side, as wide as the columns. */
    static void page(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }
}
