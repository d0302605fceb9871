// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.building;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import phrasebook.model.ChoiceStyle;

/** Finds the places in an utterance where the speaker chooses: 先生/女士, 甲或乙 with a like beginning, 我（们）. */
final class Choices {

    private static final String SIGNS = "，。；：？！、“”（）/ ";
    private static final List<String> PAIRS = List.of("先生/女士", "女士/先生", "他/她", "她/他", "是/否");
    /** What the speaker chooses between is no longer than this. */
    private static final int LONGEST = 40;
    /** An option in brackets inside a word is no longer than this; more is a remark. */
    private static final int LONGEST_OPTIONAL = 2;

    private Choices() {
    }

    /** A choice between the options that stand from one index to another. */
    record Choice(ChoiceStyle style, int start, int end, List<int[]> options) {
    }

    /** The choice whose deciding sign stands at the index. */
    static Optional<Choice> at(String key, int index) {
        return switch (key.charAt(index)) {
            case '/' -> slash(key, index);
            case '或' -> or(key, index);
            case '（' -> optional(key, index);
            default -> Optional.empty();
        };
    }

    private static Optional<Choice> slash(String key, int index) {
        for (String pair : PAIRS) {
            int left = pair.indexOf('/');
            if (index >= left && key.startsWith(pair, index - left)) {
                return Optional.of(choice(ChoiceStyle.SLASH, key, index - left, index - left + pair.length()));
            }
        }
        int end = clauseEnd(key, index + 1);
        int last = end;
        while (end - index < LONGEST && end < key.length() && key.charAt(end) == '/') {
            last = clauseEnd(key, end + 1);
            end = last;
        }
        int limit = clauseStart(key, index);
        int start = leftStart(key, limit, index, clauseEnd(key, index + 1));
        boolean latin = index > 0 && key.charAt(index - 1) < 0x80 && index + 1 < key.length()
                && key.charAt(index + 1) < 0x80;
        return latin || start >= index || clauseEnd(key, index + 1) == index + 1 ? Optional.empty()
                : Optional.of(choice(ChoiceStyle.SLASH, key, start, last));
    }

    /** Where the first option begins: as the second does, else as far back as the second is long. */
    private static int leftStart(String key, int limit, int index, int rightEnd) {
        String begin = key.substring(index + 1, Math.min(index + 3, rightEnd));
        int same = begin.length() < 2 ? -1 : key.lastIndexOf(begin, index - begin.length());
        return same >= limit ? same : Math.max(limit, index - (rightEnd - index - 1));
    }

    private static Optional<Choice> or(String key, int index) {
        int start = clauseStart(key, index);
        int end = clauseEnd(key, index + 1);
        int right = index + 1 < key.length() && key.charAt(index + 1) == '者' ? index + 2 : index + 1;
        if (index - start < 3 || end - right < 3 || !key.regionMatches(start, key, right, 2)) {
            return Optional.empty();
        }
        return Optional.of(new Choice(ChoiceStyle.OR, start, end,
                List.of(new int[] { start, index }, new int[] { right, end })));
    }

    private static Optional<Choice> optional(String key, int index) {
        int close = key.substring(index, Math.min(key.length(), index + LONGEST_OPTIONAL + 2)).indexOf('）') + index;
        boolean inWord = index > 0 && Character.isLetter(key.charAt(index - 1));
        if (!inWord || close - index < 2) {
            return Optional.empty();
        }
        return Optional.of(new Choice(ChoiceStyle.OPTIONAL, index, close + 1,
                List.of(new int[] { index + 1, close })));
    }

    private static Choice choice(ChoiceStyle style, String key, int start, int end) {
        List<int[]> options = new ArrayList<>();
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || key.charAt(i) == '/') {
                options.add(new int[] { from, i });
                from = i + 1;
            }
        }
        return new Choice(style, start, end, options);
    }

    private static int clauseStart(String key, int index) {
        int start = index;
        while (start > 0 && index - start < LONGEST && SIGNS.indexOf(key.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static int clauseEnd(String key, int index) {
        int end = index;
        while (end < key.length() && end - index < LONGEST && SIGNS.indexOf(key.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
