// SPDX-License-Identifier: EPL-2.0
package phrasebook.model.query;

/** Writes whole numbers in Chinese figures: 十二, 二十, 一百零一. {@link NumberStyle#integer} reads them. */
public final class ChineseFigures {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "千百十";

    private ChineseFigures() {
    }

    /** @param value from 1 to 9999 */
    public static String of(int value) {
        StringBuilder figures = new StringBuilder();
        boolean gap = false;
        for (int place = 1000, i = 0; place > 0; place /= 10, i++) {
            int digit = value / place % 10;
            if (digit == 0) {
                gap = figures.length() > 0;
                continue;
            }
            figures.append(gap ? "零" : "");
            gap = false;
            boolean leadingTen = digit == 1 && place == 10 && figures.length() == 0;
            figures.append(leadingTen ? "" : DIGITS.charAt(digit)).append(i < UNITS.length() ? UNITS.charAt(i) : "");
        }
        return figures.toString();
    }
}
