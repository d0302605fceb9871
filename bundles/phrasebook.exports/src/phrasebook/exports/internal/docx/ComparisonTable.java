// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.docx;

import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

import phrasebook.exports.internal.difference.MarkedRun;
import phrasebook.exports.internal.difference.MarkedRun.Mark;
import phrasebook.exports.internal.difference.RevisionRow;
import phrasebook.exports.internal.difference.Revisions;

/** Writes the table of what changed. */
final class ComparisonTable {

    /** The type area's 247 mm, in twentieths of a point. */
    private static final int[] WIDTHS = { 804, 4900, 4900, 3400 };
    /** A character of 10.5 pt for a level, in twentieths of a point. */
    private static final int LEVEL = 210;

    private ComparisonTable() {
    }

    static void write(XWPFDocument document, Revisions revisions) {
        Revisions.Columns columns = revisions.columns();
        XWPFTable table = document.createTable(revisions.rows().size() + 1, WIDTHS.length);
        table.setStyleID("Revisions");
        table.setWidth(14004);
        TableGrid.write(table, WIDTHS);
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        List<String> names = List.of(columns.count(), columns.old(), columns.now(), columns.explanation());
        for (int i = 0; i < WIDTHS.length; i++) {
            cell(head, i, "TableHead", List.of(List.of(new MarkedRun(Mark.PLAIN, names.get(i)))));
        }
        for (int i = 0; i < revisions.rows().size(); i++) {
            row(table.getRow(i + 1), i + 1, revisions.rows().get(i));
        }
    }

    private static void row(XWPFTableRow row, int count, RevisionRow revision) {
        row.setCantSplitRow(true);
        cell(row, 0, "ComparedText", List.of(List.of(new MarkedRun(Mark.PLAIN, Integer.toString(count)))));
        cell(row, 1, "ComparedText", revision.old());
        cell(row, 2, "ComparedText", revision.now());
        cell(row, 3, "ComparedText", revision.labelled());
    }

    private static void cell(XWPFTableRow row, int column, String style, List<List<MarkedRun>> paragraphs) {
        XWPFTableCell cell = row.getCell(column);
        cell.setWidth(Integer.toString(WIDTHS[column]));
        boolean first = true;
        for (List<MarkedRun> paragraph : paragraphs) {
            for (List<MarkedRun> line : MarkedRun.lines(paragraph)) {
                line(first ? cell.getParagraphs().get(0) : cell.addParagraph(), style, line);
                first = false;
            }
        }
        if (first) {
            cell.getParagraphs().get(0).setStyle(style);
        }
    }

    private static void line(XWPFParagraph paragraph, String style, List<MarkedRun> line) {
        paragraph.setStyle(style);
        int level = MarkedRun.level(line);
        if (level > 0) {
            paragraph.setIndentationLeft(level * LEVEL);
        }
        for (MarkedRun marked : MarkedRun.setOff(line)) {
            XWPFRun run = paragraph.createRun();
            switch (marked.mark()) {
                case DELETED -> run.setStyle("Deleted");
                case INSERTED -> run.setStyle("Inserted");
                case NUMBER, LABEL -> run.setStyle("Label");
                case PLAIN, NONE -> {
                    // As the paragraph's style says.
                }
            }
            run.setText(marked.text());
        }
    }
}
