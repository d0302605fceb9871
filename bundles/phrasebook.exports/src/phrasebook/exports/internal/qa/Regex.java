// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.qa;

import java.util.LinkedHashMap;
import java.util.Map;

import phrasebook.rules.matching.Folding;

/**
 * What the ban engine folds, as a regular expression that PCRE, Java and JavaScript read alike: blanks and punctuation
 * may stand anywhere, 您 is 你 and 咱们 is 我, particles that ask are one, and what is filled in is up to twelve
 * characters. It finds what the engine finds but for traditional characters, fillers, and where a word ends.
 */
final class Regex {

    private static final String GAP = "[\\s，。！？；：、,.!?;:“”‘’…]*";
    private static final String PRONOUNS = "我你他她它";
    /** Characters of which several are folded into one; which, the engine is asked. */
    private static final String FOLDING = "我你您妳咱俺吗嘛么吧呢啊呀啦哇呗呐哟";
    private static final Map<Character, String> SAME = new LinkedHashMap<>();

    static {
        FOLDING.chars().forEach(c -> SAME.merge(Folding.pattern(Character.toString(c)).charAt(0), Character.toString(c),
                String::concat));
    }

    private Regex() {
    }

    static String of(String folded) {
        StringBuilder regex = new StringBuilder();
        folded.codePoints().forEach(c -> regex.append(regex.isEmpty() ? "" : GAP).append(character(c)));
        return regex.toString();
    }

    private static String character(int c) {
        if (c == Folding.SLOT) {
            return ".{0,12}?";
        }
        String same = c < Character.MIN_SUPPLEMENTARY_CODE_POINT ? SAME.getOrDefault((char) c, "") : "";
        if (same.indexOf('吗') >= 0) {
            return "[" + same + "?？]";
        }
        String plural = PRONOUNS.indexOf(c) >= 0 ? "们?" : "";
        String cased = Character.isUpperCase(Character.toUpperCase(c)) && Character.toUpperCase(c) != c
                ? "[" + Character.toString(c) + Character.toString(Character.toUpperCase(c)) + "]"
                : Character.toString(c);
        return (same.length() > 1 ? "[" + same + "]" : cased) + plural;
    }
}
