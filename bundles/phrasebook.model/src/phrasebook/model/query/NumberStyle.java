// SPDX-License-Identifier: EPL-2.0
package phrasebook.model.query;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways in which Chinese norms print numbers, from GB/T 9704-2012 (一、（一）1.（1）), GB/T 1.1 (1.2.3) and statutes
 * (章、节、条). A style knows how its numbers look at the start of a line and what value they have. Digits, letters,
 * dots and brackets may be of half or full width, and signs of one piece such as ⑴ or ㈠ count as what they show.
 */
public enum NumberStyle {

    PART("第(?<n>ORDINAL)[编篇]|第(?<m>ORDINAL)部分", true),
    CHAPTER("第(?<n>ORDINAL)章", true),
    SECTION("第(?<n>ORDINAL)节", true),
    ARTICLE("第(?<n>ORDINAL)条", false),
    CHINESE("(?<n>[零〇一二三四五六七八九十百]+)、", true),
    CHINESE_BRACKETED("[（(](?<n>[零〇一二三四五六七八九十百]+)[)）]|(?<m>[㈠-㈩])", true),
    // Possessive, so that it never ends inside a longer figure; 1.5倍 and 3.5元 are amounts, not numbers.
    DECIMAL("(?!DIGIT+[.．]DIGIT+MEASURE)(?<n>DIGIT{1,3}+(?:[.．]DIGIT{1,3}+)++)[.．]?+(?!DIGIT|[%％‰])", true),
    ARABIC_DOT("(?<n>DIGIT{1,6})[.．](?!DIGIT)|(?<m>[⒈-⒛])", false),
    ARABIC_COMMA("(?<n>DIGIT{1,6})、", false),
    ARABIC_BRACKETED("[（(](?<n>DIGIT{1,6})[)）]|(?<m>[⑴-⒇])", false),
    ARABIC_HALF_BRACKET("(?<n>DIGIT{1,6})[)）]", false),
    CIRCLED("(?<n>[①-⑳㉑-㉟㊱-㊿])[、.．]?", false),
    LETTER("(?<n>[A-Za-zＡ-Ｚａ-ｚ])[、.．)）](?![A-Za-zＡ-Ｚａ-ｚ])", false);

    private static final String DIGITS = "零一二三四五六七八九";

    private final Pattern pattern;
    private final boolean heading;

    NumberStyle(String regex, boolean heading) {
        this.pattern = Pattern.compile(regex.replace("ORDINAL", "[零〇一二三四五六七八九十百千0-9０-９]+")
                .replace("MEASURE", "(?:倍|元(?![素数旦件])|万(?![能一])|亿|[千厘毫]?米|公[里斤]|千克|吨|岁|秒|分钟|小时|天(?!气)|个月)")
                .replace("DIGIT", "[0-9０-９]"));
        this.heading = heading;
    }

    /**
     * A number found at the start of a text.
     *
     * @param length how many characters it takes, signs around it included
     * @param figures what counts in it: 三 in 第三条
     */
    public record Match(NumberStyle style, int length, String figures) {

        /** The number's value, 1 for 一; of a decimal number the last part's. 0 where it has none. */
        public int value() {
            return style.value(figures);
        }
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
                return Optional.of(new Match(style, matcher.end(), figures(matcher)));
            }
        }
        return Optional.empty();
    }

    private static boolean couldBegin(char first) {
        return first >= '0' && first <= '9' || (first | 0x20) >= 'a' && (first | 0x20) <= 'z' || first == '('
                || first >= '①' && first <= '㊿' || first >= '（' && first <= 'ｚ'
                || "第零〇一二三四五六七八九十百".indexOf(first) >= 0;
    }

    /** The style of a printed number such as {@code 第一条}, if it is wholly one. */
    public static Optional<NumberStyle> of(String number) {
        return at(number).filter(m -> m.length() == number.length()).map(Match::style);
    }

    private static String figures(Matcher matcher) {
        String figures = matcher.group("n");
        return figures == null ? matcher.group("m") : figures;
    }

    private int value(String figures) {
        String digits = Normalizer.normalize(figures, Normalizer.Form.NFKC);
        return switch (this) {
            case DECIMAL -> integer(digits.substring(digits.lastIndexOf('.') + 1));
            case LETTER -> (digits.charAt(0) | 0x20) - 'a' + 1;
            default -> integer(digits.replaceAll("[().]", ""));
        };
    }

    /**
     * The value of an integer in Arabic digits (of either width, at most nine) or in Chinese ones up to 9999, whether
     * by units (一百零一) or by places (一〇一); 0 where it is none.
     */
    public static int integer(String digits) {
        if (digits.matches("[0-9０-９]{1,9}")) {
            return Integer.parseInt(digits);
        }
        String chinese = digits.replace('〇', '零');
        if (chinese.matches("[零一二三四五六七八九]{1,4}")) {
            return chinese.chars().reduce(0, (value, c) -> value * 10 + DIGITS.indexOf(c));
        }
        return chinese.matches("[零一二三四五六七八九]*[十百千][零一二三四五六七八九十百千]*") ? byUnits(chinese) : 0;
    }

    private static int byUnits(String chinese) {
        int value = 0;
        int digit = 0;
        for (char c : chinese.toCharArray()) {
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
