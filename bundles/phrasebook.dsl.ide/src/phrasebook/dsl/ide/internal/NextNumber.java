// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.List;
import java.util.Optional;

import phrasebook.model.query.NumberStyle;

/** The number that follows a printed one in its style: 二、 after 一、, 第八条 after 第七条. */
final class NextNumber {

    private static final String DIGITS = "零一二三四五六七八九";

    private NextNumber() {
    }

    /** The next number; empty where the number is of no known style or has no next. */
    static Optional<String> after(String number) {
        return NumberStyle.at(number).filter(m -> m.value() > 0).map(match -> {
            int at = number.lastIndexOf(match.figures());
            String next = next(match);
            return number.substring(0, at) + next + number.substring(at + match.figures().length());
        });
    }

    private static String next(NumberStyle.Match match) {
        String figures = match.figures();
        char last = figures.charAt(figures.length() - 1);
        if (figures.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == '．')) {
            int dot = Math.max(figures.lastIndexOf('.'), figures.lastIndexOf('．'));
            return figures.substring(0, dot + 1) + (match.value() + 1);
        }
        boolean single = figures.length() == 1 && DIGITS.indexOf(last) < 0 && "十百千〇".indexOf(last) < 0;
        return single ? String.valueOf((char) (last + 1)) : chinese(match.value() + 1);
    }

    /** A number from 1 to 9999 by units: 十, 二十一, 一百零三. */
    static String chinese(int value) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int unit = 1000, i = 0; unit > 0; unit /= 10, i++) {
            int digit = value / unit % 10;
            if (digit == 0) {
                gap |= text.length() > 0;
            } else {
                boolean ten = unit == 10 && digit == 1 && text.length() == 0;
                text.append(gap ? "零" : "").append(ten ? "" : String.valueOf(DIGITS.charAt(digit)));
                text.append(List.of("千", "百", "十", "").get(i));
                gap = false;
            }
        }
        return text.toString();
    }
}
