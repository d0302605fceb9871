// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import phrasebook.ui.internal.Icons;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.views.Named;

/** Four columns: a label and its field, twice. A field may span what is left of its line. */
final class FieldGrid {

    private static final int LABEL_WIDTH = 64;

    private FieldGrid() {
    }

    static Composite grid(Composite parent) {
        Composite grid = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 6).applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(grid);
        return grid;
    }

    static Label label(Composite grid, String key) {
        Label label = new Label(grid, SWT.NONE);
        label.setText(Messages.get(key));
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).indent(0, 7).minSize(LABEL_WIDTH, 0)
                .hint(LABEL_WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** A bold line above a group of fields. */
    static Label section(Composite parent, String key) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(Messages.get(key));
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).indent(0, 8).applyTo(label);
        return label;
    }

    static Text line(Composite grid, String key, int span) {
        Text text = new Text(grid, SWT.SINGLE | SWT.BORDER);
        Named.name(text, Messages.get(key));
        fill(text, span);
        return text;
    }

    static Combo combo(Composite grid, String key, int span) {
        Combo combo = new Combo(grid, SWT.DROP_DOWN | SWT.READ_ONLY);
        Named.name(combo, Messages.get(key));
        fill(combo, span);
        return combo;
    }

    static void fill(Control control, int span) {
        GridDataFactory.fillDefaults().grab(true, false).span(span, 1).hint(40, SWT.DEFAULT).minSize(40, SWT.DEFAULT)
                .applyTo(control);
    }

    static Button button(Composite parent, String key, Runnable pressed) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Messages.get(key));
        button.addListener(SWT.Selection, e -> pressed.run());
        return button;
    }

    /** A small button with a picture; its words are its tip and name. */
    static Button small(Composite parent, String icon, String words, Runnable pressed) {
        Button button = new Button(parent, SWT.PUSH | SWT.FLAT);
        button.setImage(Icons.image(icon));
        button.setToolTipText(words);
        Named.name(button, words);
        button.addListener(SWT.Selection, e -> pressed.run());
        GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(button);
        return button;
    }
}
