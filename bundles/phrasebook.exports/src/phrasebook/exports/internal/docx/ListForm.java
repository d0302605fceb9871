// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.docx;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.query.ChineseFigures;
import phrasebook.model.query.NumberStyle;

/**
 * How the numbers of a list look.
 *
 * @param format by its name in ISO/IEC 29500-1, 17.18.59
 * @param text what stands around the figures, which are {@code %1}
 * @param spaced whether a blank follows
 */
record ListForm(String format, String text, boolean spaced) {

    /** A number of such a list. */
    record Item(ListForm form, int value) {
    }

    /** The list that a printed number belongs to; empty for one that Word would print otherwise, such as 1.2.1. */
    static Optional<Item> of(String printed) {
        String number = printed.stripTrailing();
        Optional<NumberStyle.Match> match = NumberStyle.at(number).filter(m -> m.length() == number.length());
        if (match.isEmpty() || match.orElseThrow().style() == NumberStyle.DECIMAL) {
            return Optional.empty();
        }
        String figures = match.orElseThrow().figures();
        int value = match.orElseThrow().value();
        @Nullable String format = format(figures, value);
        if (format == null) {
            return Optional.empty();
        }
        int at = number.indexOf(figures);
        boolean spaced = printed.endsWith(" ");
        String before = number.substring(0, at);
        String after = (spaced ? number : printed).substring(at + figures.length());
        return Optional.of(new Item(new ListForm(format, before + "%1" + after, spaced), value));
    }

    private static @Nullable String format(String figures, int value) {
        if (value < 1) {
            return null;
        }
        char first = figures.charAt(0);
        if (figures.equals(Integer.toString(value))) {
            return "decimal";
        } else if (value <= 9999 && figures.equals(ChineseFigures.of(value))) {
            return "chineseCountingThousand";
        } else if (figures.length() == 1 && first >= 'A' && first <= 'Z') {
            return "upperLetter";
        } else if (figures.length() == 1 && first >= 'a' && first <= 'z') {
            return "lowerLetter";
        }
        return null;
    }
}
