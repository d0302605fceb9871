// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** What POI reads in a table of revisions: old words as {@code [-…-]}, new ones as <code>{+…+}</code>. */
final class ComparedTable {

    private ComparedTable() {
    }

    /** The paragraphs above the table of a Word document, each behind its style. */
    static List<String> head(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getParagraphs().stream().map(p -> p.getStyle() + "|" + p.getText()).toList();
        }
    }

    /** The cells of the table of a Word document, row by row; lines in a cell are parted by /, levels are arrows. */
    static List<List<String>> word(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getTables().stream().flatMap(t -> t.getRows().stream())
                    .map(row -> row.getTableCells().stream().map(ComparedTable::cell).toList()).toList();
        }
    }

    private static String cell(XWPFTableCell cell) {
        return cell.getParagraphs().stream().map(ComparedTable::line).collect(Collectors.joining("/"));
    }

    private static String line(XWPFParagraph paragraph) {
        String level = "→".repeat(Math.max(0, paragraph.getIndentationLeft()) / 210);
        return level + paragraph.getRuns().stream().map(ComparedTable::run).collect(Collectors.joining());
    }

    private static String run(XWPFRun run) {
        return switch (run.getStyle()) {
            case "Deleted" -> "[-" + run.text() + "-]";
            case "Inserted" -> "{+" + run.text() + "+}";
            default -> run.text();
        };
    }

    /** The cells of the first sheet, row by row; of a row that has but one text that one alone. */
    static List<List<String>> sheet(byte[] xlsx) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            sheet.forEach(row -> {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(marked((XSSFCell) cell)));
                boolean alone = cells.stream().skip(1).allMatch(String::isEmpty);
                rows.add(alone ? cells.subList(0, 1) : cells);
            });
        }
        return rows;
    }

    private static String marked(XSSFCell cell) {
        XSSFRichTextString rich = cell.getRichStringCellValue();
        String text = rich.getString();
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i < rich.numFormattingRuns(); i++) {
            int start = rich.getIndexOfFormattingRun(i);
            String run = text.substring(start, start + rich.getLengthOfFormattingRun(i));
            XSSFFont font = rich.getFontOfFormattingRun(i);
            boolean old = font != null && font.getStrikeout();
            boolean now = font != null && font.getUnderline() != 0 && font.getBold();
            marked.append(old ? "[-" + run + "-]" : now ? "{+" + run + "+}" : run);
        }
        return rich.numFormattingRuns() == 0 ? text : marked.toString();
    }
}
