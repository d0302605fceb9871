// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import phrasebook.exports.internal.difference.RevisionRow;
import phrasebook.exports.internal.difference.Revisions;

/** Writes the sheet of what changed: title and summary over all columns, then the table. */
final class ComparisonSheet {

    private static final double[] WIDTHS = { 6, 56, 56, 10, 40 };
    private static final int LAST_COLUMN = WIDTHS.length - 1;
    /** Lines above the table that may stay in sight while it is scrolled. */
    private static final int FEW = 6;
    private static final double TITLE_HEIGHT = 30;
    private static final double LINE_HEIGHT = 17;

    private ComparisonSheet() {
    }

    static void write(Revisions table, Workbook workbook) throws IOException {
        try (Worksheet sheet = workbook.newWorksheet("修订对照表")) {
            for (int column = 0; column <= LAST_COLUMN; column++) {
                sheet.width(column, WIDTHS[column]);
            }
            List<String> preface = Stream.concat(Stream.of(table.title(), table.versions(), table.summary()),
                    table.renumbered().stream()).toList();
            for (int row = 0; row < preface.size(); row++) {
                over(sheet, row, preface.get(row));
            }
            if (!table.rows().isEmpty()) {
                int last = table(sheet, preface.size(), table);
                look(sheet, preface.size(), last);
            }
            WorkbookFile.page(sheet);
        }
    }

    /** Text centred over all columns. No cells are merged: fastexcel lists those in an order of the moment. */
    private static void over(Worksheet sheet, int row, String text) {
        sheet.value(row, 0, MarkedCell.of(text).pieces().get(0).text());
        sheet.rowHeight(row, row == 0 ? TITLE_HEIGHT : LINE_HEIGHT);
        StyleSetter style = sheet.range(row, 0, row, LAST_COLUMN).style().horizontalAlignment("centerContinuous")
                .verticalAlignment("center").format("@");
        if (row == 0) {
            style = style.bold().fontSize(16);
        }
        style.set();
    }

    /** @return the row of the table's last line */
    private static int table(Worksheet sheet, int first, Revisions table) {
        Revisions.Columns columns = table.columns();
        List<String> head = List.of(columns.count(), columns.old(), columns.now(), columns.changeClass(),
                columns.explanation());
        row(sheet, first, head.stream().map(MarkedCell::of).toList());
        int at = first;
        for (int i = 0; i < table.rows().size(); i++) {
            for (List<MarkedCell> cells : split(cells(i + 1, table.rows().get(i)))) {
                at++;
                row(sheet, at, cells);
            }
        }
        return at;
    }

    private static List<MarkedCell> cells(int count, RevisionRow row) {
        return List.of(MarkedCell.of(Integer.toString(count)), MarkedCell.of(row.old()), MarkedCell.of(row.now()),
                MarkedCell.of(row.className()), MarkedCell.of(String.join("\n", row.explanation())));
    }

    /** What is longer than a cell may be goes on in rows of its own below. */
    private static List<List<MarkedCell>> split(List<MarkedCell> cells) {
        List<List<MarkedCell>> pieces = cells.stream().map(MarkedCell::pieces).toList();
        int rows = pieces.stream().mapToInt(List::size).max().orElse(1);
        return IntStream.range(0, rows).mapToObj(i -> pieces.stream()
                .map(p -> i < p.size() ? p.get(i) : MarkedCell.EMPTY).toList()).toList();
    }

    private static void row(Worksheet sheet, int row, List<MarkedCell> cells) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column <= LAST_COLUMN; column++) {
            MarkedCell cell = cells.get(column);
            texts.add(cell.text());
            if (cell.isMarked()) {
                sheet.inlineString(row, column, cell.rich());
            } else {
                sheet.value(row, column, cell.text());
            }
        }
        sheet.rowHeight(row, RowHeights.of(texts, WIDTHS));
    }

    private static void look(Worksheet sheet, int head, int last) {
        sheet.range(head, 0, last, LAST_COLUMN).style().wrapText(true).verticalAlignment("top").format("@")
                .borderStyle(BorderStyle.THIN).set();
        sheet.range(head, 0, head, LAST_COLUMN).style().bold().fillColor("FFDDEBF7")
                .horizontalAlignment("center").set();
        sheet.setAutoFilter(head, 0, last, LAST_COLUMN);
        sheet.repeatRows(head);
        if (head <= FEW) {
            sheet.freezePane(0, head + 1);
        }
    }
}
