// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.typos;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line of a list of confusions, such as {@code (请|请您)[稍后>稍候]$ !稍后再}: the wrong word and the right one, words
 * that stand beside it, of which the line tries each, and texts in which the word is right. {@code ^} and {@code $} say
 * that no letter or figure stands before or behind.
 */
record ConfusionLine(List<String> before, String wrong, String right, List<String> behind, boolean starts,
        boolean ends, List<String> innocent) {

    static ConfusionLine of(String line) {
        List<String> parts = List.of(line.strip().split("\\s+"));
        String pattern = parts.get(0);
        boolean starts = pattern.startsWith("^");
        boolean ends = pattern.endsWith("$");
        int open = pattern.indexOf('[');
        int sign = pattern.indexOf('>', open);
        int close = pattern.indexOf(']', sign);
        List<String> innocent = parts.stream().skip(1).map(part -> part.substring(1)).toList();
        return new ConfusionLine(words(pattern.substring(starts ? 1 : 0, open)), pattern.substring(open + 1, sign),
                pattern.substring(sign + 1, close),
                words(pattern.substring(close + 1, pattern.length() - (ends ? 1 : 0))), starts, ends, innocent);
    }

    /** Every text that {@code 甲(乙|丙)丁} stands for. */
    private static List<String> words(String pattern) {
        int open = pattern.indexOf('(');
        if (open < 0) {
            return List.of(pattern);
        }
        int close = pattern.indexOf(')', open);
        List<String> words = new ArrayList<>();
        for (String choice : pattern.substring(open + 1, close).split("\\|", -1)) {
            words.addAll(words(pattern.substring(0, open) + choice + pattern.substring(close + 1)));
        }
        return words;
    }

    Stream<Confusion> all() {
        return before.stream().flatMap(left -> behind.stream().map(rest -> new Confusion(left + wrong + rest,
                left.length(), left.length() + wrong.length(), right, starts, ends, innocent)));
    }
}
