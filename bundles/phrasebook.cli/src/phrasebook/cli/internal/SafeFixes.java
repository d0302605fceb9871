// SPDX-License-Identifier: EPL-2.0
package phrasebook.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import phrasebook.rules.Finding;
import phrasebook.rules.Fix;

/**
 * Mends what can be mended without asking, and touches no other character.
 *
 * @param text what was made of the text
 * @param changes what was changed, in the order in which it was done
 */
record SafeFixes(String text, List<Change> changes) {

    // What one fix lets appear the next round mends; no norm of any sense needs many.
    private static final int MOST_ROUNDS = 10;

    /**
     * One change.
     *
     * @param finding what was mended, placed in the text as it was then
     * @param old the words that stood there
     * @param fresh the words that stand there now
     */
    record Change(Finding finding, String old, String fresh) {
    }

    /** The text with every safe fix applied, again and again until there is none. */
    static SafeFixes of(String text, Function<String, List<Finding>> check) {
        List<Change> changes = new ArrayList<>();
        String mended = text;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Change> next = apart(mended, check.apply(mended));
            if (next.isEmpty()) {
                break;
            }
            mended = applied(mended, next);
            changes.addAll(next);
        }
        return new SafeFixes(mended, changes);
    }

    /** The fixes that touch each other nowhere, in the order of the text. */
    private static List<Change> apart(String text, List<Finding> findings) {
        List<Change> apart = new ArrayList<>();
        int free = 0;
        for (Finding finding : findings) {
            Fix fix = finding.fix();
            int end = finding.offset() + finding.length();
            if (fix != null && fix.safe() && finding.offset() >= free && end <= text.length()) {
                String old = text.substring(finding.offset(), end);
                if (!old.equals(fix.text())) {
                    apart.add(new Change(finding, old, fix.text()));
                    free = Math.max(end, finding.offset() + 1);
                }
            }
        }
        return apart;
    }

    private static String applied(String text, List<Change> changes) {
        StringBuilder mended = new StringBuilder(text.length());
        int from = 0;
        for (Change change : changes) {
            int start = change.finding().offset();
            mended.append(text, from, start).append(change.fresh());
            from = start + change.old().length();
        }
        return mended.append(text, from, text.length()).toString();
    }
}
