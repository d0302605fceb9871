// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.sheet;

import java.util.List;
import java.util.stream.Collectors;

import phrasebook.exports.internal.TextFormat;
import phrasebook.model.Norm;

/**
 * The knowledge-base sheet as CSV (RFC 4180) in UTF-8, with the byte order mark without which Excel takes it for
 * something else.
 */
public final class Csv extends TextFormat {

    /** Signs by which spreadsheets take a cell for a formula, of either width. */
    private static final String FORMULA = "=+-@＝＋－＠";

    public Csv() {
        super("csv", "csv");
    }

    @Override
    protected String text(Norm norm) {
        StringBuilder text = new StringBuilder("\uFEFF").append(line(KnowledgeSheet.COLUMNS));
        KnowledgeSheet.rows(norm).forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<String> row) {
        return row.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r' || c == '\t');
        return plain && safe.strip().equals(safe) ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    /** An apostrophe before it makes any spreadsheet take it for text, as OWASP advises against CSV injection. */
    private static boolean isFormula(String text) {
        return text.codePoints().filter(c -> !Character.isWhitespace(c) && Character.getType(c) != Character.FORMAT)
                .limit(1).anyMatch(c -> FORMULA.indexOf(c) >= 0);
    }
}
