// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.merging;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

import phrasebook.diff.merge.TextEdit;

/** What has to be edited in one text so that it says what another one says. Comments and blank lines stay. */
final class LineEdits {

    /** A line that says something; its line break stands between the two ends. */
    private record Line(int start, int end, int next, String words) {
    }

    private final List<Line> lines;
    private final int offset;
    private final String lineBreak;
    private final List<TextEdit> edits = new ArrayList<>();

    private LineEdits(List<Line> lines, int offset, String lineBreak) {
        this.lines = lines;
        this.offset = offset;
        this.lineBreak = lineBreak;
    }

    /**
     * The edits, in their order; no two overlap.
     *
     * @param offset where the text stands in the whole one
     * @param lineBreak how its lines end
     */
    static List<TextEdit> of(String text, int offset, String wanted, String lineBreak) {
        List<Line> lines = lines(text);
        List<String> now = lines(wanted).stream().map(Line::words).toList();
        LineEdits edits = new LineEdits(lines, offset, lineBreak);
        for (AbstractDelta<String> delta : DiffUtils.diff(lines.stream().map(Line::words).toList(), now).getDeltas()) {
            int from = delta.getSource().getPosition();
            edits.exchange(from, from + delta.getSource().size(), delta.getTarget().getLines());
        }
        return edits.edits;
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        for (int from = 0; from < text.length();) {
            int end = from;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            int next = text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length());
            String words = text.substring(from, end);
            String stripped = words.strip();
            if (!stripped.isEmpty() && stripped.charAt(0) != '#' && stripped.charAt(0) != '＃') {
                lines.add(new Line(from, end, next, words));
            }
            from = next;
        }
        return lines;
    }

    /** As many lines as there are on both sides are changed in themselves, the rest comes or goes. */
    private void exchange(int from, int to, List<String> now) {
        int both = Math.min(to - from, now.size());
        for (int i = 0; i < both; i++) {
            change(lines.get(from + i), now.get(i));
        }
        for (int i = from + both; i < to; i++) {
            Line line = lines.get(i);
            edits.add(new TextEdit(offset + line.start(), line.next() - line.start(), ""));
        }
        if (both < now.size()) {
            insert(from + both, String.join(lineBreak, now.subList(both, now.size())));
        }
    }

    /** Only the characters that differ. */
    private void change(Line line, String now) {
        String old = line.words();
        int most = Math.min(old.length(), now.length());
        int head = 0;
        while (head < most && old.charAt(head) == now.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && old.charAt(old.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
            tail++;
        }
        edits.add(new TextEdit(offset + line.start() + head, old.length() - head - tail,
                now.substring(head, now.length() - tail)));
    }

    /** Behind the line before that place. */
    private void insert(int place, String text) {
        if (place == 0) {
            edits.add(new TextEdit(offset + (lines.isEmpty() ? 0 : lines.get(0).start()), 0, text + lineBreak));
            return;
        }
        Line before = lines.get(place - 1);
        boolean open = before.next() == before.end();
        edits.add(new TextEdit(offset + before.next(), 0, open ? lineBreak + text : text + lineBreak));
    }
}
