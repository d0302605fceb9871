// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.lines;

import java.util.List;
import java.util.Locale;

import phrasebook.imports.ImportException;
import phrasebook.imports.ImportException.Kind;

/**
 * A document as a reader sees it.
 *
 * @param text all that is shown; what is accounted for
 * @param lines the lines that hold anything, in order
 * @param furniture those of them that the page itself marks as not belonging to the document
 * @param rows the lines once more, where the document's own markup says what each of them is; empty otherwise
 */
public record Page(String text, List<Line> lines, List<Line> furniture, List<Row> rows) {

    /** A document without such markup. */
    Page(String text, List<Line> lines, List<Line> furniture) {
        this(text, lines, furniture, List.of());
    }

    /** A line with more characters than this is no paragraph that anybody wrote. */
    static final int LONGEST_LINE = 100_000;

    /** Reads a document without a name, so a web page or a plain text. */
    public static Page of(String content) throws ImportException {
        return of(content, "");
    }

    /**
     * Reads a Markdown document where its name says that it is one, else a web page or a plain text, whichever it is.
     *
     * @param name the name of the document's file
     * @throws ImportException if it shows nothing, or has a line that no document has
     */
    public static Page of(String content, String name) throws ImportException {
        Page page = isMarkdown(name) ? MarkdownPage.read(content)
                : HtmlPage.isHtml(content) ? HtmlPage.read(content) : PlainPage.read(content);
        page.check();
        return page;
    }

    /** @throws ImportException if it shows nothing, or has a line that no document has */
    public void check() throws ImportException {
        if (lines.isEmpty()) {
            throw new ImportException(Kind.NO_TEXT);
        }
        for (Line line : lines) {
            if (line.text().length() > LONGEST_LINE) {
                throw new ImportException(Kind.LINE_TOO_LONG, line.number(), line.text().length(), LONGEST_LINE);
            }
        }
    }

    private static boolean isMarkdown(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".markdown");
    }
}
