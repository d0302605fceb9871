// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.lines;

import java.util.List;

import phrasebook.imports.ImportException;
import phrasebook.imports.ImportException.Kind;

/**
 * A document as a reader sees it.
 *
 * @param text all that is shown; what is accounted for
 * @param lines the lines that hold anything, in order
 * @param furniture those of them that the page itself marks as not belonging to the document
 */
public record Page(String text, List<Line> lines, List<Line> furniture) {

    /** A line with more characters than this is no paragraph that anybody wrote. */
    static final int LONGEST_LINE = 100_000;

    /**
     * Reads a web page or a plain text, whichever it is.
     *
     * @throws ImportException if it shows nothing, or has a line that no document has
     */
    public static Page of(String content) throws ImportException {
        Page page = HtmlPage.isHtml(content) ? HtmlPage.read(content) : PlainPage.read(content);
        if (page.lines().isEmpty()) {
            throw new ImportException(Kind.NO_TEXT);
        }
        for (Line line : page.lines()) {
            if (line.text().length() > LONGEST_LINE) {
                throw new ImportException(Kind.LINE_TOO_LONG, line.number(), line.text().length(), LONGEST_LINE);
            }
        }
        return page;
    }
}
