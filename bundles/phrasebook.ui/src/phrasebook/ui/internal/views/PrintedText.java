// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;

import phrasebook.exports.document.PrintedLine.Kind;
import phrasebook.exports.document.PrintedRun;
import phrasebook.ui.internal.views.PrintedPage.Line;

/** Puts printed pages into a text: of each only the lines that are others than before. */
final class PrintedText {

    private static final int STEP = 24;

    private final StyledText text;

    PrintedText(StyledText text) {
        this.text = text;
    }

    /** Shows a page that was made with the one shown before in mind. */
    void show(PrintedPage page, int before) {
        if (page.removed() == 0 && page.added() == 0) {
            return;
        }
        int top = text.getTopPixel();
        text.setRedraw(false);
        if (page.first() + page.removed() >= before) {
            text.setText(words(page.lines()));
            style(page.lines(), 0, page.lines().size());
        } else {
            int start = text.getOffsetAtLine(page.first());
            int end = text.getOffsetAtLine(page.first() + page.removed());
            List<Line> fresh = page.lines().subList(page.first(), page.first() + page.added());
            text.replaceTextRange(start, end - start, fresh.isEmpty() ? "" : words(fresh) + "\n");
            style(page.lines(), page.first(), page.first() + page.added());
        }
        text.setTopPixel(top);
        text.setRedraw(true);
    }

    private static String words(List<Line> lines) {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    private void style(List<Line> lines, int from, int to) {
        List<StyleRange> ranges = new ArrayList<>();
        int start = from < to ? text.getOffsetAtLine(from) : 0;
        int offset = start;
        for (Line line : lines.subList(from, to)) {
            for (PrintedRun run : line.runs()) {
                StyleRange range = new StyleRange(offset, run.text().length(), PrintedFonts.color(run.style()), null);
                range.font = PrintedFonts.of(line.kind(), line.level());
                ranges.add(range);
                offset += run.text().length();
            }
            offset++;
        }
        text.replaceStyleRanges(start, Math.max(0, Math.min(offset, text.getCharCount()) - start),
                ranges.toArray(StyleRange[]::new));
        each(lines, from, to, Line::indent, (first, count, indent) -> {
            text.setLineIndent(first, count, STEP * indent);
            text.setLineWrapIndent(first, count, STEP * indent + STEP / 2);
        });
        each(lines, from, to, line -> line.kind() == Kind.TITLE ? SWT.CENTER : SWT.LEFT, text::setLineAlignment);
    }

    /** What is done to so many lines from the first on. */
    private interface Lines {
        void set(int first, int count, int value);
    }

    private static void each(List<Line> lines, int from, int to, Function<Line, Integer> value, Lines set) {
        for (int first = from; first < to;) {
            int next = first + 1;
            while (next < to && value.apply(lines.get(next)).equals(value.apply(lines.get(first)))) {
                next++;
            }
            set.set(first, next - first, value.apply(lines.get(first)));
            first = next;
        }
    }
}
