// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.docx;

import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

import phrasebook.exports.document.PrintedLine;
import phrasebook.exports.internal.XmlText;
import phrasebook.model.Revision;

/** The revisions as the table that reviewers know: 版本号, 修订人, 日期, 说明. */
final class RevisionTable {

    private static final List<String> COLUMNS = List.of("版本号", "修订人", "日期", "说明");
    /** The type area's 156 mm, in twentieths of a point. */
    private static final int[] WIDTHS = { 1300, 1700, 1700, 4144 };

    private RevisionTable() {
    }

    /** The words of the table, its head first; none where there are no revisions. */
    static List<List<String>> rows(List<PrintedLine> lines) {
        return lines.isEmpty() ? List.of()
                : Stream.concat(Stream.of(COLUMNS), lines.stream().map(RevisionTable::cells)).toList();
    }

    static void write(XWPFDocument document, List<PrintedLine> lines) {
        List<List<String>> rows = rows(lines);
        XWPFTable table = document.createTable(rows.size(), COLUMNS.size());
        table.setStyleID("Revisions");
        table.setWidth(8844);
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < rows.size(); i++) {
            row(table.getRow(i), rows.get(i), i == 0 ? "TableHead" : "TableText");
        }
    }

    private static List<String> cells(PrintedLine line) {
        Revision revision = (Revision) line.source().object();
        return List.of(XmlText.of(revision.getVersion()), XmlText.of(revision.getAuthor()), XmlText.of(revision.getDate()),
                XmlText.of(revision.getSummary()));
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
