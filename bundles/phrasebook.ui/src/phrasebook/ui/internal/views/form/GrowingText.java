// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views.form;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import phrasebook.ui.internal.views.Named;

/** A text of several lines that is as high as its words need, within bounds. */
final class GrowingText {

    private static final int MOST_LINES = 12;

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
        Text text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.BORDER);
        Named.name(text, name);
        GridDataFactory.fillDefaults().grab(true, false).span(span, 1).hint(40, fewest * text.getLineHeight() + 12)
                .minSize(40, SWT.DEFAULT).applyTo(text);
        GrowingText growing = new GrowingText(host, text, fewest);
        text.addListener(SWT.Modify, e -> growing.fit());
        text.addListener(SWT.Resize, e -> growing.fit());
        return text;
    }

    private void fit() {
        int width = text.getClientArea().width;
        @Nullable Object data = text.getLayoutData();
        if (width <= 0 || !(data instanceof GridData cell)) {
            return;
        }
        Point wanted = text.computeSize(width, SWT.DEFAULT);
        int line = text.getLineHeight();
        int height = Math.max(fewest * line + 12, Math.min(wanted.y, MOST_LINES * line + 12));
        if (Math.abs(height - cell.heightHint) > 2) {
            cell.heightHint = height;
            host.reflow();
        }
    }
}
