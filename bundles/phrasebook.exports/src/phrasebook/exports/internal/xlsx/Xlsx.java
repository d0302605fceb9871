// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import phrasebook.exports.ExportException;
import phrasebook.exports.Exporter;
import phrasebook.exports.internal.Exportable;
import phrasebook.exports.internal.sheet.KnowledgeSheet;
import phrasebook.model.Norm;

/**
 * A workbook (ISO/IEC 29500) of two sheets: the knowledge base, and the table of situations, what to say and what never
 * to say, which the importer reads. Every cell is text, so that none is ever a formula.
 */
public final class Xlsx implements Exporter {

    private static final double[] KNOWLEDGE_WIDTHS = { 9, 9, 28, 36, 30, 70, 36, 16 };
    private static final double[] PHRASE_WIDTHS = { 36, 70, 36 };
    private static final List<String> PHRASE_COLUMNS = List.of("情形", "规范用语", "禁用语");

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public void export(Norm norm, OutputStream out) throws IOException, ExportException {
        Exportable.check(norm);
        List<List<String>> rows = KnowledgeSheet.rows(norm);
        WorkbookFile.write(workbook -> {
            sheet(workbook, "知识库", KnowledgeSheet.COLUMNS, rows, KNOWLEDGE_WIDTHS);
            sheet(workbook, "规范用语", PHRASE_COLUMNS, phrases(rows), PHRASE_WIDTHS);
        }, out);
    }

    /** The rows without what only knowledge bases ask for; provisions, which have no situation, are not among them. */
    private static List<List<String>> phrases(List<List<String>> rows) {
        int situation = KnowledgeSheet.COLUMNS.indexOf("标准问");
        int answer = KnowledgeSheet.COLUMNS.indexOf("答案");
        int banned = KnowledgeSheet.COLUMNS.indexOf("禁用语");
        return rows.stream().filter(row -> !row.get(situation).isEmpty() || !row.get(banned).isEmpty())
                .map(row -> List.of(row.get(situation), row.get(answer), row.get(banned))).toList();
    }

    private static void sheet(Workbook workbook, String name, List<String> columns, List<List<String>> rows,
            double[] widths) throws IOException {
        List<List<String>> all = Stream.concat(Stream.of(columns), rows.stream().flatMap(LongCells::split)).toList();
        try (Worksheet sheet = workbook.newWorksheet(name)) {
            for (int column = 0; column < widths.length; column++) {
                sheet.width(column, widths[column]);
            }
            for (int row = 0; row < all.size(); row++) {
                for (int column = 0; column < widths.length; column++) {
                    sheet.value(row, column, all.get(row).get(column));
                }
                sheet.rowHeight(row, RowHeights.of(all.get(row), widths));
            }
            look(sheet, all.size() - 1, widths.length - 1);
        }
    }

    private static void look(Worksheet sheet, int lastRow, int lastColumn) {
        sheet.range(0, 0, lastRow, lastColumn).style().wrapText(true).verticalAlignment("top").format("@").set();
        sheet.range(0, 0, 0, lastColumn).style().bold().fillColor("FFDDEBF7").set();
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, lastColumn);
        sheet.repeatRows(0);
        WorkbookFile.page(sheet);
    }
}
