// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.text;

import java.util.List;

import phrasebook.exports.document.PrintedDocument;
import phrasebook.exports.document.PrintedLine;
import phrasebook.exports.document.PrintedLine.Kind;
import phrasebook.exports.internal.TextFormat;
import phrasebook.model.Norm;
import phrasebook.model.Numbered;

/**
 * The printed document as Markdown (CommonMark): divisions are headings, the heads of phrases stand in bold, what
 * stands below them is lists, and entries can be linked to by their ids.
 */
public final class Markdown extends TextFormat {

    private static final int DEEPEST_HEADING = 6;

    public Markdown() {
        super("md", "md");
    }

    @Override
    protected String text(Norm norm) {
        StringBuilder text = new StringBuilder();
        boolean inList = false;
        for (PrintedLine line : PrintedDocument.of(norm).lines()) {
            boolean item = isItem(line);
            if (text.length() > 0 && !(item && inList)) {
                text.append('\n');
            }
            text.append(item ? item(line) : block(line)).append('\n');
            inList = item;
        }
        return text.toString();
    }

    private static boolean isItem(PrintedLine line) {
        return line.indent() > 0 || List.of(Kind.COVER, Kind.DECLARATION, Kind.REVISION).contains(line.kind());
    }

    /** List items inside one another, two blanks a level, as their marks take two. */
    private static String item(PrintedLine line) {
        return "  ".repeat(Math.max(0, line.indent() - 1)) + "- " + anchor(line) + Escapes.line(line.text());
    }

    private static String block(PrintedLine line) {
        return switch (line.kind()) {
            case TITLE -> heading(1, line);
            case HEADING -> heading(line.level() + 1, line);
            case DECLARATIONS, REVISIONS -> heading(2, line);
            case PHRASE -> phrase(line);
            default -> anchor(line) + Escapes.line(line.text());
        };
    }

    private static String heading(int level, PrintedLine line) {
        return "#".repeat(Math.min(level, DEEPEST_HEADING)) + " " + anchor(line) + Escapes.line(line.text());
    }

    /** In bold; one of which nothing is printed is a place alone, which keeps its steps from the entry before it. */
    private static String phrase(PrintedLine line) {
        String text = line.text().strip();
        return text.isEmpty() ? (anchor(line).isEmpty() ? "<a></a>" : anchor(line))
                : "**" + anchor(line) + Escapes.line(text) + "**";
    }

    /** A place that links find; only at the head of an entry, not at its further paragraphs. */
    private static String anchor(PrintedLine line) {
        boolean head = List.of(Kind.HEADING, Kind.PHRASE, Kind.BAN, Kind.PROVISION).contains(line.kind());
        return head && line.source().object() instanceof Numbered entry && entry.getId() != null
                && !entry.getId().isEmpty() ? "<a id=\"" + entry.getId() + "\"></a>" : "";
    }
}
