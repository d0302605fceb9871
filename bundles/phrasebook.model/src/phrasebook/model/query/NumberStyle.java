// SPDX-License-Identifier: EPL-2.0
package phrasebook.model.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways in which Chinese norms print numbers, from GB/T 9704-2012 (一、（一）1.（1）), GB/T 1.1 (1.2.3) and statutes
 * (章、节、条). A style knows how its numbers look at the start of a line and what value they have.
 */
public enum NumberStyle {

    PART("第(?<n>[零〇一二三四五六七八九十百千\\d]+)[编篇]|第(?<m>[零〇一二三四五六七八九十百千\\d]+)部分", true),
    CHAPTER("第(?<n>[零〇一二三四五六七八九十百千\\d]+)章", true),
    SECTION("第(?<n>[零〇一二三四五六七八九十百千\\d]+)节", true),
    ARTICLE("第(?<n>[零〇一二三四五六七八九十百千\\d]+)条", false),
    CHINESE("(?<n>[零〇一二三四五六七八九十百]+)、", true),
    CHINESE_BRACKETED("[（(](?<n>[零〇一二三四五六七八九十百]+)[)）]", true),
    DECIMAL("(?<n>\\d{1,3}(?:\\.\\d{1,3})+)[.．]?(?![\\d%％])", true),
    ARABIC_DOT("(?<n>\\d{1,6})[.．](?!\\d)", false),
    ARABIC_COMMA("(?<n>\\d{1,6})、", false),
    ARABIC_BRACKETED("[（(](?<n>\\d{1,6})[)）]", false),
    ARABIC_HALF_BRACKET("(?<n>\\d{1,6})[)）]", false),
    CIRCLED("(?<n>[①-⑳㉑-㉟㊱-㊿])[、.．]?", false),
    LETTER("(?<n>[A-Za-z])[、.．)）](?![A-Za-z])", false);

    private static final String DIGITS = "零一二三四五六七八九";

    private final Pattern pattern;
    private final boolean heading;

    NumberStyle(String regex, boolean heading) {
        this.pattern = Pattern.compile(regex);
        this.heading = heading;
    }

    /** A number found at the start of a text: its style, how many characters it takes, and its value (1 for 一). */
    public record Match(NumberStyle style, int length, int value) {
    }

    /** Whether a line without an id that begins so is a heading rather than an entry. */
    public boolean isHeading() {
        return heading;
    }

    /** The number that the text begins with, leading blanks not allowed. */
    public static Optional<Match> at(String text) {
        if (text.isEmpty() || !couldBegin(text.charAt(0))) {
            return Optional.empty();
        }
        for (NumberStyle style : values()) {
            Matcher matcher = style.pattern.matcher(text);
            if (matcher.lookingAt()) {
                return Optional.of(new Match(style, matcher.end(), style.value(matcher)));
            }
        }
        return Optional.empty();
    }

    private static boolean couldBegin(char first) {
        return first == '第' || first == '（' || first == '(' || first >= '0' && first <= '9' || first >= '①' && first <= '㊿'
                || (first | 0x20) >= 'a' && (first | 0x20) <= 'z' || "零〇一二三四五六七八九十百".indexOf(first) >= 0;
    }

    /** The style of a printed number such as {@code 第一条}, if it is wholly one. */
    public static Optional<NumberStyle> of(String number) {
        return at(number).filter(m -> m.length() == number.length()).map(Match::style);
    }

    private int value(Matcher matcher) {
        String digits = matcher.group("n");
        if (digits == null) {
            digits = matcher.group("m");
        }
        return switch (this) {
            case DECIMAL -> Integer.parseInt(digits.substring(digits.lastIndexOf('.') + 1));
            case CIRCLED -> circled(digits.charAt(0));
            case LETTER -> (digits.charAt(0) | 0x20) - 'a' + 1;
            default -> integer(digits);
        };
    }

    private static int circled(char c) {
        if (c <= '⑳') {
            return c - '①' + 1;
        }
        return c <= '㉟' ? c - '㉑' + 21 : c - '㊱' + 36;
    }

    /** The value of an integer in Arabic or Chinese digits up to 9999; 0 where it is none. */
    public static int integer(String digits) {
        if (Character.isDigit(digits.charAt(0))) {
            return digits.length() > 9 ? 0 : Integer.parseInt(digits);
        }
        int value = 0;
        int digit = 0;
        for (char c : digits.replace('〇', '零').toCharArray()) {
            int unit = switch (c) {
                case '十' -> 10;
                case '百' -> 100;
                case '千' -> 1000;
                default -> 0;
            };
            if (unit > 0) {
                value += (digit == 0 ? 1 : digit) * unit;
                digit = 0;
            } else {
                digit = DIGITS.indexOf(c);
            }
        }
        return value + digit;
    }
}
