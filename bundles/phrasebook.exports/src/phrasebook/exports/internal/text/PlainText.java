// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.text;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.exports.document.PrintedDocument;
import phrasebook.exports.document.PrintedLine;
import phrasebook.exports.document.PrintedLine.Kind;
import phrasebook.exports.internal.TextFormat;
import phrasebook.model.Norm;

/**
 * The printed document as plain text: two wide blanks a level, an empty line before each entry and two before each
 * heading, by which it can be read back. Without a title the text begins with an empty line.
 */
public final class PlainText extends TextFormat {

    public PlainText() {
        super("txt", "txt");
    }

    @Override
    protected String text(Norm norm) {
        StringBuilder text = new StringBuilder();
        @Nullable Kind last = null;
        List<PrintedLine> lines = PrintedDocument.of(norm).lines();
        for (PrintedLine line : lines) {
            text.append("\n".repeat(emptyLines(line, last)));
            text.append("　　".repeat(line.indent())).append(line.text()).append('\n');
            last = line.kind();
        }
        return text.toString();
    }

    /** How many empty lines set the line off from the one before it. */
    private static int emptyLines(PrintedLine line, @Nullable Kind last) {
        return switch (line.kind()) {
            case TITLE -> 0;
            case HEADING, DECLARATIONS, REVISIONS -> 2;
            case COVER, DECLARATION, REVISION -> line.kind() == last ? 0 : 1;
            default -> line.indent() == 0 ? 1 : 0;
        };
    }
}
