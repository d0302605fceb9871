// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;

import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.norm.Beside;
import phrasebook.ui.internal.norm.Snapshot;

/**
 * The norm as it will be printed. It follows the caret, and a click in it goes to the place in the text. Its fonts are
 * those of official documents (GB/T 9704-2012) where the machine has them.
 */
public class PreviewView extends NormView {

    public static final String ID = "phrasebook.ui.preview";

    private static final RGB MARK = new RGB(228, 240, 250);

    /** A page, and the one that it was held against. */
    private record Made(PrintedPage before, PrintedPage page) {
    }

    private @Nullable StyledText page;
    private final Beside<Made> printing = new Beside<>(100, this::make, this::show);
    private volatile PrintedPage shown = PrintedPage.EMPTY;
    private int marked = -1;
    /** While the text follows this page, the page stays where its reader has it. */
    private boolean going;

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
        text.addListener(SWT.MouseUp, event -> goToLine(text));
        text.addListener(SWT.KeyUp, event -> goToLine(text));
        page = text;
    }

    private void goToLine(StyledText text) {
        int line = text.getLineAtOffset(text.getCaretOffset());
        if (text.getSelectionCount() == 0 && line < shown.starts().length) {
            going = true;
            reveal(shown.starts()[line], 0);
            going = false;
        }
    }

    private Made make(Snapshot snapshot) {
        PrintedPage before = shown;
        return new Made(before, PrintedPage.of(snapshot, before));
    }

    @Override
    void show(Snapshot snapshot) {
        printing.request(session());
    }

    private void show(Made made) {
        StyledText text = page;
        if (text == null || text.isDisposed()) {
            return;
        }
        if (made.before() != shown) {
            printing.request(session()); // Another page came in between.
            return;
        }
        mark(text, -1);
        new PrintedText(text).show(made.page(), shown.lines().size());
        shown = made.page();
        caretMoved(caret());
    }

    private void mark(StyledText text, int line) {
        if (marked >= 0 && marked < text.getLineCount()) {
            text.setLineBackground(marked, 1, null);
        }
        if (line >= 0) {
            text.setLineBackground(line, 1, new Color(MARK));
        }
        marked = line;
    }

    @Override
    void caretMoved(int offset) {
        StyledText text = page;
        int line = shown.lineOf(offset);
        if (text == null || text.isDisposed() || line < 0 || line == marked || line >= text.getLineCount()) {
            return;
        }
        mark(text, line);
        int top = text.getLineIndex(0);
        int bottom = text.getLineIndex(text.getClientArea().height);
        if (!going && (line <= top || line >= bottom)) {
            text.setTopIndex(Math.max(0, line - 3));
        }
    }

    @Override
    void showNothing() {
        StyledText text = page;
        printing.forget();
        shown = PrintedPage.EMPTY;
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
