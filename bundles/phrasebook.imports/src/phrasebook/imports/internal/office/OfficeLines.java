// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.office;

import java.util.ArrayList;
import java.util.List;

import phrasebook.imports.ImportReport.Review;
import phrasebook.imports.ImportReport.Why;
import phrasebook.imports.internal.lexicon.Fold;
import phrasebook.imports.internal.lines.Line;
import phrasebook.imports.internal.lines.Page;
import phrasebook.imports.internal.lines.Row;

/** The lines of an office document as they are gathered. A line's number is that of its paragraph or row. */
final class OfficeLines {

    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private final List<Line> furniture = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Review> remarks = new ArrayList<>();
    private int number;

    /** A person must know this of the paragraph that comes next, or of the row that it stands in. */
    void remark(String words, Why why) {
        if (!Fold.isBlank(words)) {
            remarks.add(new Review(number + 1, words.strip(), why));
        }
    }

    List<Review> remarks() {
        return remarks;
    }

    /** Begins another paragraph or row. */
    void next() {
        number++;
    }

    /** A line of the document. */
    void add(String words, int level, Row.Kind kind, String id) {
        Line line = line(words);
        boolean blank = Fold.isBlank(words);
        if (!blank) {
            lines.add(line);
        }
        if (!blank || kind == Row.Kind.PHRASE) {
            rows.add(new Row(kind == Row.Kind.LINE ? level : 0, kind, line.all(), id));
        }
    }

    /** A row of a table. An empty first cell gets a sign, as blanks at the beginning of a line are no cell. */
    void addRow(List<String> cells) {
        String words = String.join("\t", cells);
        add(words.startsWith("\t") && !Fold.isBlank(words) ? "—" + words : words, 0, Row.Kind.LINE, "");
    }

    /** A line that belongs to the pages, not to the document. */
    void addFurniture(String words) {
        if (!Fold.isBlank(words)) {
            Line line = line(words);
            lines.add(line);
            furniture.add(line);
        }
    }

    private Line line(String words) {
        Line line = Line.of(words, number, text.length());
        text.append(words).append('\n');
        return line;
    }

    /** @param styled whether the styles say what each line is */
    Page page(boolean styled) {
        return new Page(text.toString(), lines, furniture, styled ? rows : List.of());
    }
}
