// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.similarity;

import java.util.List;

import phrasebook.rules.internal.DataLines;

/** What situations are about, each matter a bit: once for the caller's, and once for the operator's own. */
final class Matters {

    /** The last characters of words for an operator: 话务员, 座席, 客服. A matter right after one is the operator's. */
    private static final String OPERATOR = "员席服";
    /** How far before the words of a matter an operator is still meant, as in 话务员工作出差错. */
    private static final int NEAR = 2;

    /** Each matter's words. */
    private static final List<List<String>> WORDS = DataLines.of(Matters.class, "matters.txt").stream()
            .map(line -> List.of(line.substring(line.indexOf(' ') + 1).split("\\|"))).toList();

    private Matters() {
    }

    /** The bits of the matters that the text speaks of. */
    static long in(String text) {
        long matters = 0;
        for (int i = 0; i < WORDS.size(); i++) {
            for (String word : WORDS.get(i)) {
                int at = text.indexOf(word);
                if (at >= 0) {
                    matters |= 1L << (isOfOperator(text, at) ? i + Integer.SIZE : i);
                    break;
                }
            }
        }
        return matters;
    }

    private static boolean isOfOperator(String text, int at) {
        for (int before = at - 1; before >= 0 && before >= at - 1 - NEAR; before--) {
            if (OPERATOR.indexOf(text.charAt(before)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether two that speak of these speak of the same: of two matters at least, and one of nothing besides. */
    static boolean overlap(long some, long others) {
        long both = some & others;
        return Long.bitCount(both) >= 2 && (both == some || both == others);
    }
}
