// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.details;

import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.diff.Reason;

/** How strongly words ask for something, by GB/T 1.1's order of 可, 宜 and 应 and by usage beyond it. */
final class Strength {

    private static final int FORBIDDEN = 9;
    // What nothing is said of is to be done as written.
    private static final int PLAIN = 4;
    private static final int DUTY = 5;

    private static final Map<String, Integer> RANKS = Map.ofEntries(Map.entry("可", 1), Map.entry("可以", 1),
            Map.entry("允许", 1), Map.entry("宜", 2), Map.entry("尽量", 2), Map.entry("尽可能", 2), Map.entry("建议", 2),
            Map.entry("请使用", 3), Map.entry("要", DUTY), Map.entry("需", DUTY), Map.entry("需要", DUTY),
            Map.entry("应", 6), Map.entry("应当", 6), Map.entry("应该", 6), Map.entry("须", 7), Map.entry("必须", 7),
            Map.entry("务必", 7), Map.entry("一律", 7), Map.entry("不得", FORBIDDEN), Map.entry("不可", FORBIDDEN),
            Map.entry("不能", FORBIDDEN), Map.entry("不准", FORBIDDEN), Map.entry("不许", FORBIDDEN),
            Map.entry("禁止", FORBIDDEN), Map.entry("严禁", FORBIDDEN));

    private Strength() {
    }

    static boolean isKnown(String word) {
        return RANKS.containsKey(word);
    }

    private static int of(@Nullable String word) {
        return word == null ? PLAIN : RANKS.getOrDefault(word, PLAIN);
    }

    /** What replacing the one word by the other means; absent words are what no word says. */
    static Reason change(@Nullable String before, @Nullable String after) {
        int old = of(before);
        int now = of(after);
        if (old == now) {
            return Reason.SAME_MEANING;
        }
        if (now == FORBIDDEN) {
            return old <= PLAIN ? Reason.FORBIDDEN_NOW : Reason.OTHER;
        }
        if (old == FORBIDDEN) {
            return now <= PLAIN ? Reason.ALLOWED_NOW : Reason.OTHER;
        }
        return now > old ? Reason.STRONGER : Reason.WEAKER;
    }

    /** What it means that something of that strength is asked for from now on. */
    static Reason added(@Nullable String word, Reason otherwise) {
        int rank = of(word);
        return rank == FORBIDDEN ? Reason.FORBIDDEN_NOW : rank >= DUTY ? Reason.DUTY_ADDED
                : rank == 1 ? Reason.ALLOWED_NOW : otherwise;
    }

    /** What it means that it is no longer asked for. */
    static Reason removed(@Nullable String word, Reason otherwise) {
        int rank = of(word);
        return rank == FORBIDDEN ? Reason.ALLOWED_NOW : rank >= DUTY ? Reason.DUTY_REMOVED : otherwise;
    }

    /** The strongest word of a narration, if there is any. */
    static @Nullable String strongestIn(String text) {
        @Nullable String strongest = null;
        for (String word : RANKS.keySet()) {
            if (of(word) != PLAIN && of(word) > (strongest == null ? 0 : of(strongest)) && isWordIn(word, text)) {
                strongest = word;
            }
        }
        return strongest;
    }

    // Single characters stand in many other words (需要, 应答, 可能): only the longer words and 应 before a verb count.
    private static boolean isWordIn(String word, String text) {
        return word.length() > 1 ? text.contains(word) : word.equals("应") && text.matches("(?s).*应(?![答用对急].).*");
    }
}
