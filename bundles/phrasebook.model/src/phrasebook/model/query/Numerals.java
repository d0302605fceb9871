// SPDX-License-Identifier: EPL-2.0
package phrasebook.model.query;

import java.util.Optional;

/** Writes a number's next value as the number itself is written: digits, width and signs around it. */
public final class Numerals {

    /** First and last sign of rows of signs that show a number each, and the value of the first. */
    private static final Object[][] SIGNS = { { "①⑳", 1 }, { "㉑㉟", 21 }, { "㊱㊿", 36 }, { "⑴⒇", 1 }, { "⒈⒛", 1 },
            { "㈠㈩", 1 } };
    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {
    }

    /** The printed number with another value, if its way of writing has one. */
    public static Optional<String> withValue(String number, NumberStyle.Match match, int value) {
        String figures = match.figures();
        int dot = match.style() == NumberStyle.DECIMAL
                ? Math.max(figures.lastIndexOf('.'), figures.lastIndexOf('．')) + 1 : 0;
        int from = number.indexOf(figures) + dot;
        int to = number.indexOf(figures) + figures.length();
        return figures(figures.substring(dot), value)
                .map(f -> number.substring(0, from) + f + number.substring(to));
    }

    private static Optional<String> figures(String like, int value) {
        char first = like.charAt(0);
        if (first >= '0' && first <= '9') {
            return Optional.of(Integer.toString(value));
        }
        if (first >= '０' && first <= '９') {
            return Optional.of(wide(value));
        }
        if (Character.isLetter(first) && !Character.isIdeographic(first)) {
            char a = first >= 'ａ' ? 'ａ' : first >= 'Ａ' ? 'Ａ' : first >= 'a' ? 'a' : 'A';
            return value <= 26 ? Optional.of(String.valueOf((char) (a + value - 1))) : Optional.empty();
        }
        return "〇零一二三四五六七八九十百千".indexOf(first) >= 0 ? chinese(value) : sign(first, value);
    }

    private static String wide(int value) {
        StringBuilder wide = new StringBuilder();
        Integer.toString(value).chars().forEach(c -> wide.append((char) (c - '0' + '０')));
        return wide.toString();
    }

    private static Optional<String> sign(char like, int value) {
        boolean circled = isIn(like, 0) || isIn(like, 1) || isIn(like, 2);
        for (int row = 0; row < SIGNS.length; row++) {
            String ends = (String) SIGNS[row][0];
            char sign = (char) (ends.charAt(0) + value - (Integer) SIGNS[row][1]);
            if ((circled ? row < 3 : isIn(like, row)) && isIn(sign, row)) {
                return Optional.of(String.valueOf(sign));
            }
        }
        return Optional.empty();
    }

    private static boolean isIn(char sign, int row) {
        String ends = (String) SIGNS[row][0];
        return sign >= ends.charAt(0) && sign <= ends.charAt(1);
    }

    private static Optional<String> chinese(int value) {
        if (value > 9999) {
            return Optional.empty();
        }
        StringBuilder written = new StringBuilder();
        boolean zero = false;
        for (int unit = 1000; unit > 0; unit /= 10) {
            int digit = value / unit % 10;
            if (digit == 0) {
                zero |= written.length() > 0;
                continue;
            }
            written.append(zero ? "零" : "");
            zero = false;
            boolean ten = unit == 10 && digit == 1 && written.length() == 0;
            written.append(ten ? "" : DIGITS.substring(digit, digit + 1));
            written.append(switch (unit) {
                case 1000 -> "千";
                case 100 -> "百";
                case 10 -> "十";
                default -> "";
            });
        }
        return Optional.of(written.toString());
    }
}
