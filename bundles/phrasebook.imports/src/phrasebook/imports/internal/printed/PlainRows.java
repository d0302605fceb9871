// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.printed;

import java.util.ArrayList;
import java.util.List;

import phrasebook.imports.internal.lines.Line;
import phrasebook.imports.internal.lines.Page;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.imports.internal.lines.Row;
import phrasebook.imports.internal.lines.Row.Kind;
import phrasebook.model.query.NumberStyle;

/**
 * The rows of a plain text as it is exported: two wide blanks a level, an empty line before an entry, two before a
 * heading, and the title in the first line.
 */
final class PlainRows {

    private final Page page;
    private final List<Row> rows = new ArrayList<>();
    private boolean regular = true;

    private PlainRows(Page page) {
        this.page = page;
    }

    /** The rows; none where the text is not laid out so. */
    static List<Row> of(Page page) {
        PlainRows reader = new PlainRows(page);
        int last = 0;
        for (Line line : page.lines()) {
            reader.add(line, line.number() - last - 1);
            last = line.number();
        }
        return reader.regular ? reader.withPhrases() : List.of();
    }

    private void add(Line line, int emptyLines) {
        int blanks = blanks(line);
        int deepest = rows.isEmpty() ? -1 : rows.get(rows.size() - 1).level();
        int level = blanks / 2;
        Piece text = line.all();
        if (level == 0) {
            // In a web page that is all one line of its source, no other line is the first.
            boolean first = line.number() == 1 && rows.isEmpty();
            Kind kind = first ? Kind.TITLE : emptyLines > 1 ? Kind.HEADING : Kind.LINE;
            regular &= blanks == 0 && (emptyLines > 0 || first || Fields.isField(text));
            rows.add(new Row(0, kind, text, ""));
        } else {
            if (emptyLines > 1 && level == 1) {
                rows.add(new Row(0, Kind.PHRASE, text.to(0), ""));
                deepest = 0;
            } else {
                regular &= emptyLines == 0;
            }
            regular &= blanks % 2 == 0 && level <= deepest + 1;
            rows.add(new Row(level, Kind.LINE, text, ""));
        }
    }

    /** How many wide blanks the line begins with; an odd number where other blanks are among them. */
    private int blanks(Line line) {
        int blanks = 0;
        int indent = new Piece(line, 0, line.text().length()).length() - line.text().stripLeading().length();
        int start = new Piece(line, 0, line.text().length()).source(0);
        while (blanks < indent && page.text().charAt(start + blanks) == '　') {
            blanks++;
        }
        return blanks == indent ? blanks : 1;
    }

    /** With others set in below it, a line that ends with a colon or is only a number is the head of a phrase. */
    private List<Row> withPhrases() {
        List<Row> result = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean head = row.level() == 0 && i + 1 < rows.size() && rows.get(i + 1).level() == 1;
            result.add(head && row.kind() != Kind.PHRASE && row.kind() != Kind.TITLE
                    ? new Row(0, isPhrase(row.text()) ? Kind.PHRASE : Kind.LINE, row.text(), "") : row);
        }
        return result;
    }

    private static boolean isPhrase(Piece text) {
        return text.key().endsWith("：") || NumberStyle.of(text.key()).isPresent();
    }
}
