// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.xlsx;

import java.util.List;

/** Heights at which the texts of a row can be read whole. Not every program works them out by itself. */
final class RowHeights {

    static final double FONT_SIZE = 11;
    /** Fonts that take the place of 宋体 are taller than it. */
    private static final double LINE = 17;
    /** The tallest row there can be, in points. */
    private static final double TALLEST = 409;

    private RowHeights() {
    }

    /**
     * The height in points.
     *
     * @param widths of the columns, in digits, of which a Chinese character takes two
     */
    static double of(List<String> cells, double[] widths) {
        int lines = 1;
        for (int i = 0; i < widths.length; i++) {
            lines = Math.max(lines, lines(cells.get(i), (int) widths[i] - 1));
        }
        return Math.min(TALLEST, lines * LINE);
    }

    private static int lines(String text, int width) {
        return text.lines().mapToInt(line -> 1 + Math.max(0, digits(line) - 1) / width).sum();
    }

    private static int digits(String line) {
        return line.codePoints().map(c -> c < 0x2E80 && c != '“' && c != '”' && c != '…' ? 1 : 2).sum();
    }
}
