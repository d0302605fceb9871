// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.printed;

import java.util.ArrayList;
import java.util.List;

import phrasebook.imports.internal.building.Builder;
import phrasebook.imports.internal.lines.Line;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.imports.internal.lines.Row;
import phrasebook.imports.internal.lines.Row.Kind;
import phrasebook.model.Phrase;

/** Reads the cell of a table in which an export printed the steps of a phrase, a line each. */
public final class PrintedCell {

    private PrintedCell() {
    }

    /** Whether one of the lines says who speaks, or is set in below another. */
    public static boolean matches(Piece cell) {
        return lines(cell).stream()
                .anyMatch(line -> line.key().indexOf("：“") > 0
                        || line.key().startsWith("  ") && !line.strip().isEmpty());
    }

    /** Reads the lines as steps of the phrase. */
    public static void read(Piece cell, Phrase phrase, Builder builder) {
        List<Row> rows = new ArrayList<>();
        for (Piece line : lines(cell)) {
            Piece words = line.strip();
            if (!words.isEmpty()) {
                rows.add(new Row((words.start() - line.start()) / 2 + 1, Kind.LINE, words, ""));
            }
        }
        Targets targets = new Targets(builder);
        new StepRows(builder, targets).read(rows, phrase.getSteps());
        targets.resolve();
        builder.ledger().unclaimed(cell).forEach(piece -> builder.ledger().sign(phrase, piece));
    }

    private static List<Piece> lines(Piece cell) {
        List<Piece> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= cell.length(); i++) {
            if (i == cell.length() || cell.text().startsWith(Line.WORDING_BREAK, i)) {
                lines.add(cell.sub(start, i));
                start = i + 1;
            }
        }
        return lines;
    }
}
