// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.docx;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/** The columns of a table, which the standard requires and POI leaves out (ISO/IEC 29500-1, 17.4.48). */
final class TableGrid {

    private TableGrid() {
    }

    /** @param widths of the columns, in twentieths of a point */
    static void write(XWPFTable table, int[] widths) {
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }
}
