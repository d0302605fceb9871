// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.docx;

import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

import phrasebook.exports.document.PrintedLine;
import phrasebook.exports.internal.RevisionRows;

/** Writes the table of revisions. */
final class RevisionTable {

    /** The type area's 156 mm, in twentieths of a point. */
    private static final int[] WIDTHS = { 1300, 1700, 1700, 4144 };

    private RevisionTable() {
    }

    static void write(XWPFDocument document, List<PrintedLine> lines) {
        List<List<String>> rows = RevisionRows.of(lines);
        XWPFTable table = document.createTable(rows.size(), RevisionRows.COLUMNS.size());
        table.setStyleID("Revisions");
        table.setWidth(8844);
        TableGrid.write(table, WIDTHS);
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < rows.size(); i++) {
            row(table.getRow(i), rows.get(i), i == 0 ? "TableHead" : "TableText");
        }
    }

    private static void row(XWPFTableRow row, List<String> cells, String style) {
        row.setCantSplitRow(true);
        for (int i = 0; i < cells.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            cell.setWidth(Integer.toString(WIDTHS[i]));
            XWPFParagraph paragraph = cell.getParagraphs().get(0);
            paragraph.setStyle(style);
            paragraph.createRun().setText(cells.get(i));
        }
    }
}
