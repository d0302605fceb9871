// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

import phrasebook.exports.ExportException;
import phrasebook.exports.Exporters;
import phrasebook.model.Norm;

/** What POI reads in exported office documents. */
final class Office {

    private Office() {
    }

    static byte[] bytes(String format, Norm norm) throws IOException, ExportException {
        return Exporters.find(format).orElseThrow().files(norm, "n").get(0).content();
    }

    static XWPFDocument word(Norm norm) throws IOException, ExportException {
        return new XWPFDocument(new ByteArrayInputStream(bytes("docx", norm)));
    }

    /**
     * Each paragraph but those of the contents as style, number format and text, such as
     * {@code Heading1 chineseCountingThousand|问候}.
     */
    static List<String> paragraphs(Norm norm) throws IOException, ExportException {
        try (XWPFDocument document = word(norm)) {
            return document.getParagraphs().stream().filter(p -> !p.getStyle().startsWith("TOC"))
                    .map(Office::paragraph).toList();
        }
    }

    private static String paragraph(XWPFParagraph paragraph) {
        String list = paragraph.getNumFmt() == null ? "" : " " + paragraph.getNumFmt() + " "
                + paragraph.getNumLevelText();
        return paragraph.getStyle() + list + "|" + paragraph.getText();
    }

    /** The cells of a sheet of the workbook, row by row; a cell that is not text fails. */
    static List<List<String>> cells(Norm norm, int sheet) throws IOException, ExportException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes("xlsx", norm)))) {
            return rows(workbook.getSheetAt(sheet));
        }
    }

    private static List<List<String>> rows(XSSFSheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        sheet.forEach(row -> {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> {
                if (cell.getCellType() != CellType.STRING) {
                    throw new AssertionError(cell.getAddress() + " is " + cell.getCellType());
                }
                cells.add(cell.getStringCellValue());
            });
            rows.add(cells);
        });
        return rows;
    }
}
