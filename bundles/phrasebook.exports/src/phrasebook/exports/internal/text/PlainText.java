// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.text;

import java.util.List;

import phrasebook.exports.document.PrintedDocument;
import phrasebook.exports.document.PrintedLine;
import phrasebook.exports.document.PrintedLine.Kind;
import phrasebook.exports.internal.TextFormat;
import phrasebook.model.Norm;

/** The printed document as plain text: two wide blanks a level, an empty line before each entry and heading. */
public final class PlainText extends TextFormat {

    public PlainText() {
        super("txt", "txt");
    }

    @Override
    protected String text(Norm norm) {
        StringBuilder text = new StringBuilder();
        Kind last = Kind.COVER;
        List<PrintedLine> lines = PrintedDocument.of(norm).lines();
        for (PrintedLine line : lines) {
            if (text.length() > 0 && startsParagraph(line, last)) {
                text.append('\n');
            }
            text.append("　　".repeat(line.indent())).append(line.text()).append('\n');
            last = line.kind();
        }
        return text.toString();
    }

    /** Whether an empty line sets the line off from the one before it. */
    private static boolean startsParagraph(PrintedLine line, Kind last) {
        return line.level() == 0 && line.kind() != last || line.kind() == Kind.HEADING
                || line.indent() == 0 && (line.kind() == Kind.PHRASE || line.kind() == Kind.BAN
                        || line.kind() == Kind.PROVISION);
    }
}
