// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import phrasebook.diff.Comparison;
import phrasebook.exports.DifferenceExporter;
import phrasebook.exports.internal.difference.Revisions;

/** The 修订对照表 as a workbook (ISO/IEC 29500) of one sheet, whose class column can be filtered. */
public final class DifferenceXlsx implements DifferenceExporter {

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public void export(Comparison comparison, Locale locale, OutputStream out) throws IOException {
        Revisions table = Revisions.of(comparison, locale);
        WorkbookFile.write(workbook -> ComparisonSheet.write(table, workbook), out);
    }
}
