// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.docx;

import java.util.List;

import phrasebook.exports.document.PrintedLine;
import phrasebook.exports.document.PrintedLine.Kind;

/**
 * On which page each line should come out where the fonts are those of GB/T 9704-2012: 22 lines a page, 28 characters a
 * line. Word counts anew when it is asked to.
 */
final class PageEstimate {

    private static final int LINES = 22;
    private static final int CHARACTERS = 28;
    private static final double TITLE_CHARACTERS = CHARACTERS * 16.0 / 22;
    private static final double TITLE_LINE = 700.0 / 579;
    private static final int FIRST_WIDE = 0x2E80;
    private static final String WIDE_SIGNS = "“”‘’…—";

    private final List<PrintedLine> lines;
    private final int[] pages;
    private int page = 1;
    private double used;

    private PageEstimate(List<PrintedLine> lines) {
        this.lines = lines;
        this.pages = new int[lines.size()];
    }

    /**
     * The pages of the lines, from 1.
     *
     * @param contents how many lines the contents have, which stand between cover and body and have the body begin
     *     a page; 0 for none
     */
    static int[] of(List<PrintedLine> lines, int contents) {
        PageEstimate estimate = new PageEstimate(lines);
        boolean inBody = false;
        for (int i = 0; i < lines.size(); i++) {
            if (!inBody && !isCover(lines.get(i))) {
                inBody = true;
                if (contents > 0) {
                    estimate.fill(contents);
                    estimate.page++;
                    estimate.used = 0;
                }
            }
            estimate.add(i);
        }
        return estimate.pages;
    }

    static boolean isCover(PrintedLine line) {
        return line.kind() == Kind.TITLE || line.kind() == Kind.COVER;
    }

    private void add(int i) {
        if (i == 0 || !staysWithNext(lines.get(i - 1))) {
            double needed = 1;
            for (int k = i; k < lines.size() && staysWithNext(lines.get(k)); k++) {
                needed += height(lines.get(k));
            }
            if (needed <= LINES && used + needed > LINES) {
                page++;
                used = 0;
            }
        }
        pages[i] = page;
        fill(height(lines.get(i)));
    }

    private void fill(double height) {
        used += height;
        while (used > LINES) {
            page++;
            used -= LINES;
        }
    }

    private static boolean staysWithNext(PrintedLine line) {
        return switch (line.kind()) {
            case TITLE, HEADING, PHRASE, CONDITION, DECLARATIONS, REVISIONS -> true;
            default -> false;
        };
    }

    private static double height(PrintedLine line) {
        double width = width(line.text());
        return switch (line.kind()) {
            case TITLE -> 2 + TITLE_LINE * Math.max(1, Math.ceil(width / TITLE_CHARACTERS));
            case DECLARATIONS, REVISIONS -> 2;
            default -> {
                int indent = line.indent();
                yield Math.max(1, Math.ceil((width + (indent == 0 ? 2 : 0)) / Math.max(1, CHARACTERS - 2 * indent)));
            }
        };
    }

    /** In wide characters. */
    private static double width(String text) {
        return text.codePoints().mapToDouble(c -> c >= FIRST_WIDE || WIDE_SIGNS.indexOf(c) >= 0 ? 1 : 0.5).sum();
    }
}
