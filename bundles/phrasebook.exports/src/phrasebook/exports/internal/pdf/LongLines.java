// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.pdf;

import java.util.ArrayList;
import java.util.List;

import phrasebook.exports.document.PrintedRun;

/**
 * Cuts what is too long for one paragraph. FOP weighs all the line breaks of a paragraph at once and keeps them all in
 * memory: one of 100,000 characters took more than a gigabyte.
 */
final class LongLines {

    /** Six pages, more than any real paragraph has. */
    static final int LONGEST = 4000;

    private LongLines() {
    }

    /** The runs of each part, in their order; one part where the line is not long. */
    static List<List<PrintedRun>> parts(List<PrintedRun> runs) {
        List<List<PrintedRun>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        int room = LONGEST;
        for (PrintedRun run : runs) {
            String text = run.text();
            int from = 0;
            while (text.length() - from > room) {
                int to = text.offsetByCodePoints(from + room - 1, 1);
                parts.get(parts.size() - 1).add(new PrintedRun(text.substring(from, to), run.style()));
                parts.add(new ArrayList<>());
                from = to;
                room = LONGEST;
            }
            parts.get(parts.size() - 1).add(new PrintedRun(text.substring(from), run.style()));
            room = Math.max(room - (text.length() - from), 1);
        }
        return parts;
    }
}
