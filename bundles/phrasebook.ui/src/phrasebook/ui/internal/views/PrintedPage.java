// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views;

import java.util.ArrayList;
import java.util.List;

import phrasebook.dsl.ide.editing.PlacedLine;
import phrasebook.dsl.ide.editing.PrintedForm;
import phrasebook.exports.document.PrintedLine;
import phrasebook.exports.document.PrintedLine.Kind;
import phrasebook.exports.document.PrintedRun;
import phrasebook.ui.internal.norm.Snapshot;

/**
 * The printed document, and which of its lines are others than before.
 *
 * @param lines in the order of the document
 * @param starts where what each line prints begins in the norm's text
 * @param ends where it ends
 * @param first the first line that reads or looks otherwise than before
 * @param removed how many lines there were from there on that are no more
 * @param added how many lines are in their place
 */
record PrintedPage(List<Line> lines, int[] starts, int[] ends, int first, int removed, int added) {

    /** A line as it is shown. It knows nothing of the norm that it prints. */
    record Line(Kind kind, int level, int indent, List<PrintedRun> runs, String text) {
    }

    static final PrintedPage EMPTY = new PrintedPage(List.of(), new int[0], new int[0], 0, 0, 0);

    static PrintedPage of(Snapshot snapshot, PrintedPage before) {
        List<PlacedLine> placed = PrintedForm.of(snapshot.norm());
        List<Line> lines = new ArrayList<>(placed.size());
        int[] starts = new int[placed.size()];
        int[] ends = new int[placed.size()];
        for (int i = 0; i < starts.length; i++) {
            PrintedLine line = placed.get(i).line();
            lines.add(new Line(line.kind(), line.level(), line.indent(), line.runs(), line.text()));
            starts[i] = placed.get(i).sourceOffset();
            ends[i] = starts[i] + placed.get(i).sourceLength();
        }
        return differing(lines, starts, ends, before.lines());
    }

    private static PrintedPage differing(List<Line> lines, int[] starts, int[] ends, List<Line> old) {
        int most = Math.min(old.size(), lines.size());
        int first = 0;
        while (first < most && old.get(first).equals(lines.get(first))) {
            first++;
        }
        int last = 0;
        while (last < most - first && old.get(old.size() - 1 - last).equals(lines.get(lines.size() - 1 - last))) {
            last++;
        }
        return new PrintedPage(lines, starts, ends, first, old.size() - first - last, lines.size() - first - last);
    }

    /** The line that prints a place in the norm's text, the last of several; -1 where none does. */
    int lineOf(int offset) {
        int found = -1;
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] <= offset && offset <= ends[i]) {
                found = i;
            }
        }
        return found;
    }
}
