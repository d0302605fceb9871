// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.html;

import java.util.List;

import phrasebook.exports.document.PrintedDocument;
import phrasebook.exports.document.PrintedLine;
import phrasebook.exports.document.PrintedLine.Kind;
import phrasebook.exports.internal.TextFormat;
import phrasebook.model.Norm;

/**
 * One page for the seats: the printed document, with a script on top of it that searches, copies and walks through
 * branches. It needs nothing but itself; its own policy forbids it to load or send anything, and to run any script but
 * its own.
 */
public final class SeatPage extends TextFormat {

    public SeatPage() {
        super("html", "html");
    }

    @Override
    protected String text(Norm norm) {
        String style = Parts.read("seat.css");
        String script = Parts.read("seat.js");
        Html html = new Html();
        html.raw("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"UTF-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '"
                + Parts.digest(style) + "'; script-src '" + Parts.digest(script)
                + "'; base-uri 'none'; form-action 'none'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        html.text(norm.getTitle() == null ? "规范用语" : norm.getTitle()).raw("</title>\n<style>").raw(style)
                .raw("</style>\n</head>\n<body>\n");
        html.raw(Parts.read("seat.html"));
        document(norm, html);
        html.raw("<script>").raw(script).raw("</script>\n</body>\n</html>\n");
        return html.toString();
    }

    private static void document(Norm norm, Html html) {
        Anchors anchors = new Anchors(norm);
        LineHtml words = new LineHtml(html);
        EntryHtml entries = new EntryHtml(html, anchors);
        html.raw("<main id=\"_doc\">\n");
        int depth = 2;
        List<PrintedLine> lines = PrintedDocument.of(norm).lines();
        for (int i = 0; i < lines.size();) {
            PrintedLine line = lines.get(i);
            int end = i + 1;
            while (end < lines.size() && lines.get(end).indent() > 0) {
                end++;
            }
            switch (line.kind()) {
                case TITLE -> element("h1", "class=\"title\"", words, line, html);
                case HEADING -> {
                    depth = line.level() + 1;
                    String id = anchors.of(line.source().object());
                    element("h" + Math.min(depth, 6), "class=\"division\" id=\"" + id + "\"", words, line, html);
                }
                case COVER, DECLARATION, REVISION -> element("p", "class=\"cover " + of(line) + "\"", words, line,
                        html);
                case DECLARATIONS, REVISIONS -> element("h2", "class=\"division\"", words, line, html);
                default -> entries.entry(lines.subList(i, end), depth + 1);
            }
            i = end;
        }
        html.raw("</main>\n");
    }

    private static String of(PrintedLine line) {
        return line.kind() == Kind.COVER ? "said" : "declared";
    }

    private static void element(String tag, String attributes, LineHtml words, PrintedLine line, Html html) {
        html.raw("<" + tag + " " + attributes + ">");
        words.line(line);
        html.raw("</" + tag + ">\n");
    }
}
