// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseAdapter;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;

import phrasebook.dsl.ide.editing.PlacedLine;
import phrasebook.dsl.ide.editing.PrintedForm;
import phrasebook.exports.document.PrintedLine;
import phrasebook.exports.document.PrintedLine.Kind;
import phrasebook.exports.document.PrintedRun;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.norm.Snapshot;

/**
 * The norm as it will be printed. It follows the caret, and a click in it goes to the place in the text. Its fonts are
 * those of official documents (GB/T 9704-2012) where the machine has them.
 */
public class PreviewView extends NormView {

    public static final String ID = "phrasebook.ui.preview";

    private static final RGB MARK = new RGB(228, 240, 250);

    private @Nullable StyledText page;
    private List<PlacedLine> lines = List.of();
    private int marked = -1;

    @Override
    void createControls(Composite parent) {
        StyledText text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        Named.name(text, Messages.get("Preview.name"));
        // Paper is white under any theme.
        text.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        text.setBackground(text.getDisplay().getSystemColor(SWT.COLOR_WHITE));
        text.setForeground(text.getDisplay().getSystemColor(SWT.COLOR_BLACK));
        text.setMargins(28, 24, 28, 24);
        text.setLineSpacing(5);
        text.setFont(PrintedFonts.body());
        text.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseUp(@Nullable MouseEvent event) {
                int line = text.getLineAtOffset(text.getCaretOffset());
                if (text.getSelectionCount() == 0 && line < lines.size()) {
                    reveal(lines.get(line).sourceOffset(), 0);
                }
            }
        });
        page = text;
    }

    @Override
    void show(Snapshot snapshot) {
        StyledText text = page;
        if (text == null || text.isDisposed()) {
            return;
        }
        List<PlacedLine> fresh = PrintedForm.of(snapshot.norm());
        boolean same = words(fresh).equals(words(lines));
        lines = fresh;
        if (!same) {
            int top = text.getTopPixel();
            text.setRedraw(false);
            fill(text);
            text.setTopPixel(top);
            text.setRedraw(true);
            marked = -1;
        }
        caretMoved(caret());
    }

    private static String words(List<PlacedLine> lines) {
        StringBuilder all = new StringBuilder();
        for (PlacedLine line : lines) {
            line.line().runs().forEach(run -> all.append(run.text()));
            all.append('\n');
        }
        return all.toString();
    }

    private void fill(StyledText text) {
        String words = words(lines);
        text.setText(words.isEmpty() ? words : words.substring(0, words.length() - 1));
        List<StyleRange> ranges = new ArrayList<>();
        int offset = 0;
        for (int i = 0; i < lines.size(); i++) {
            PrintedLine line = lines.get(i).line();
            for (PrintedRun run : line.runs()) {
                ranges.add(style(line, run, offset));
                offset += run.text().length();
            }
            text.setLineAlignment(i, 1, line.kind() == Kind.TITLE ? SWT.CENTER : SWT.LEFT);
            text.setLineIndent(i, 1, 24 * line.indent());
            text.setLineWrapIndent(i, 1, 24 * line.indent() + 12);
            offset++;
        }
        text.setStyleRanges(ranges.toArray(StyleRange[]::new));
    }

    private static StyleRange style(PrintedLine line, PrintedRun run, int offset) {
        StyleRange range = new StyleRange(offset, run.text().length(), PrintedFonts.color(run.style()), null);
        range.font = PrintedFonts.of(line);
        return range;
    }

    @Override
    void caretMoved(int offset) {
        StyledText text = page;
        int line = lineOf(offset);
        if (text == null || text.isDisposed() || line < 0 || line == marked) {
            return;
        }
        if (marked >= 0 && marked < text.getLineCount()) {
            text.setLineBackground(marked, 1, null);
        }
        text.setLineBackground(line, 1, new Color(MARK));
        marked = line;
        int top = text.getLineIndex(0);
        int bottom = text.getLineIndex(text.getClientArea().height);
        if (line <= top || line >= bottom) {
            text.setTopIndex(Math.max(0, line - 3));
        }
    }

    private int lineOf(int offset) {
        int found = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).sourceOffset() <= offset && offset <= lines.get(i).sourceOffset() + lines.get(i).sourceLength()) {
                found = i;
            }
        }
        return found;
    }

    @Override
    void showNothing() {
        StyledText text = page;
        lines = List.of();
        marked = -1;
        if (text != null && !text.isDisposed()) {
            text.setText(Messages.get("View.noNorm"));
        }
    }

    @Override
    public void setFocus() {
        StyledText text = page;
        if (text != null) {
            text.setFocus();
        }
    }
}
