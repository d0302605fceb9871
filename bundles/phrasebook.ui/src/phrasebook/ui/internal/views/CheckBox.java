// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Boxes to tick in a view or an editor. */
public final class CheckBox {

    private CheckBox() {
    }

    /**
     * A box without a text. The window's style sheet gives whatever stands in a part a background, and under GTK a box
     * with a background does not show that it is ticked; so it keeps away from it.
     */
    public static Button in(Composite parent) {
        Button box = new Button(parent, SWT.CHECK);
        box.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        return box;
    }
}
