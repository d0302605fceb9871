// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.lines;

import java.util.Optional;

import phrasebook.model.query.NumberStyle;

/** What a line begins with, which tells whether it is a paragraph of its own. */
public enum LineStart {

    NUMBER, BAN, GROUP, QUESTION, ANSWER, ROW, NONE;

    private static final int LONGEST_NUMBER = 16;

    /** @param key a line in the form in which it is compared, without blanks around it */
    public static LineStart of(String key) {
        if (key.isEmpty()) {
            return NONE;
        }
        return switch (key.charAt(0)) {
            case '※' -> BAN;
            case '#' -> GROUP;
            case 'Q', '问' -> key.startsWith("：", 1) ? QUESTION : rest(key);
            case 'A', '答' -> key.startsWith("：", 1) ? ANSWER : rest(key);
            default -> rest(key);
        };
    }

    /** The number with which the text goes on at an index. */
    public static Optional<NumberStyle.Match> number(String key, int index) {
        return NumberStyle.at(key.substring(index, Math.min(key.length(), index + LONGEST_NUMBER)));
    }

    private static LineStart rest(String key) {
        return number(key, 0).isPresent() ? NUMBER : NONE;
    }
}
