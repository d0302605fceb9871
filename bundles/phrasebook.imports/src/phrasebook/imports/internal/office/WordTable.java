// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.office;

import java.util.ArrayList;
import java.util.List;

import phrasebook.imports.internal.lines.Line;

/** A table of a Word document as it is read, row by row. Tables inside its cells are text of the cell. */
final class WordTable {

    /** More columns than this are a mistake. */
    private static final int MOST_COLUMNS = 200;

    private List<String> above = List.of();
    private List<String> cells = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();
    private int span = 1;
    private boolean goesOn;

    void row() {
        cells = new ArrayList<>();
    }

    void cell() {
        paragraphs.clear();
        span = 1;
        goesOn = false;
    }

    void span(int columns) {
        span = Math.max(1, Math.min(columns, MOST_COLUMNS));
    }

    /** The cell belongs to the one above. */
    void goesOn() {
        goesOn = true;
    }

    void paragraph(String words) {
        if (!words.isBlank()) {
            paragraphs.add(words.strip().replace('\t', ' ').replace("\n", Line.WORDING_BREAK));
        }
    }

    void endCell() {
        String own = String.join(Line.WORDING_BREAK, paragraphs);
        boolean repeats = goesOn && own.isEmpty() && cells.size() < above.size();
        cells.add(repeats ? above.get(cells.size()) : own);
        for (int i = 1; i < span && cells.size() < MOST_COLUMNS; i++) {
            cells.add("");
        }
    }

    /** The cells of the row that ends. */
    List<String> endRow() {
        above = cells;
        return cells;
    }
}
