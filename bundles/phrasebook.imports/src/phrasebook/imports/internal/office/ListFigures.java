// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.office;

import java.util.Locale;

import phrasebook.model.query.ChineseFigures;

/** The figures of list numbers, by the names that ISO/IEC 29500-1, 17.18.59, gives their formats. */
final class ListFigures {

    private static final String[] ROMAN = { "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i" };
    private static final int[] WORTH = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int MOST_CIRCLED = 20;

    private ListFigures() {
    }

    static String of(int value, String format) {
        String decimal = Integer.toString(value);
        if (value < 1 || value > 9999) {
            return decimal;
        }
        return switch (format) {
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
                    "taiwaneseCountingThousand", "koreanCounting" -> ChineseFigures.of(value);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> replaced(decimal, DIGITS);
            case "decimalFullWidth", "decimalFullWidth2" -> replaced(decimal, "０１２３４５６７８９");
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                value <= MOST_CIRCLED ? Character.toString('①' + value - 1) : decimal;
            case "decimalZero" -> value < 10 ? "0" + decimal : decimal;
            case "upperLetter" -> letters(value, 'A');
            case "lowerLetter" -> letters(value, 'a');
            case "upperRoman" -> roman(value).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(value);
            default -> decimal;
        };
    }

    private static String replaced(String decimal, String digits) {
        StringBuilder figures = new StringBuilder();
        decimal.chars().forEach(c -> figures.append(digits.charAt(c - '0')));
        return figures.toString();
    }

    /** After z Word doubles the letter. */
    private static String letters(int value, char first) {
        return Character.toString(first + (value - 1) % 26).repeat(Math.min((value - 1) / 26 + 1, 26));
    }

    private static String roman(int value) {
        StringBuilder figures = new StringBuilder();
        int rest = value;
        for (int i = 0; i < WORTH.length; i++) {
            while (rest >= WORTH[i]) {
                figures.append(ROMAN[i]);
                rest -= WORTH[i];
            }
        }
        return figures.toString();
    }
}
