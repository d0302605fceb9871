// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views.form;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import phrasebook.ui.internal.views.Named;

/** A text of several lines that is as high as its words need, within bounds. */
final class GrowingText {

    private static final int MOST_LINES = 12;
    private static final int MARGIN = 5;
    /** The data that keeps the window's style sheet from a control's colours. */
    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

    private final FormHost host;
    private final Text text;
    private final int fewest;

    private GrowingText(FormHost host, Text text, int fewest) {
        this.host = host;
        this.text = text;
        this.fewest = fewest;
    }

    /** @param fewest how many lines it has at least */
    static Text create(Composite parent, FormHost host, String name, int fewest, int span) {
        Composite frame = new Composite(parent, SWT.BORDER);
        frame.setData(UNSTYLED, true);
        frame.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        FillLayout inside = new FillLayout();
        inside.marginWidth = 7;
        inside.marginHeight = MARGIN;
        frame.setLayout(inside);
        Text text = new Text(frame, SWT.MULTI | SWT.WRAP);
        Named.name(text, name);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false).span(span, 1)
                .hint(40, fewest * text.getLineHeight() + 2 * MARGIN).minSize(40, SWT.DEFAULT).applyTo(frame);
        GrowingText growing = new GrowingText(host, text, fewest);
        text.addListener(SWT.Modify, e -> growing.fit());
        text.addListener(SWT.Resize, e -> growing.fit());
        return text;
    }

    /** What stands in the layout for a text: its frame, where it has one. */
    static Control outer(Text text) {
        return text.getParent().getData(UNSTYLED) == null ? text : text.getParent();
    }

    private void fit() {
        int width = text.getClientArea().width;
        @Nullable Object data = text.getParent().getLayoutData();
        if (width <= 0 || !(data instanceof GridData cell)) {
            return;
        }
        Point wanted = text.computeSize(width, SWT.DEFAULT);
        int line = text.getLineHeight();
        int height = Math.max(fewest * line, Math.min(wanted.y, MOST_LINES * line)) + 2 * MARGIN;
        if (Math.abs(height - cell.heightHint) > 2) {
            cell.heightHint = height;
            host.reflow();
        }
    }
}
