// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.wizards;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import phrasebook.exports.Exporter;
import phrasebook.ui.internal.Icons;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.views.Named;

/** What the sample norm looks like in a format, for those who do not know formats by their names. */
final class FormatSample {

    /** Size of the pictures, in pixels at 100 %. */
    private static final int WIDTH = 360;
    private static final int HEIGHT = 440;

    private final Label picture;
    private final Label caption;

    FormatSample(Composite parent) {
        Composite column = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = 0;
        column.setLayout(layout);
        column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false));
        picture = new Label(column, SWT.BORDER);
        GridData size = new GridData(WIDTH, HEIGHT);
        picture.setLayoutData(size);
        caption = new Label(column, SWT.CENTER);
        caption.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    /** Shows the format of a button as soon as one comes to it, by mouse or by keyboard. */
    void follow(Button button, Exporter exporter) {
        for (int event : new int[] { SWT.MouseEnter, SWT.FocusIn, SWT.Selection }) {
            button.addListener(event, e -> show(exporter));
        }
    }

    void show(Exporter exporter) {
        String name = Messages.get("Export.sample", exporter.id().toUpperCase(Locale.ROOT));
        picture.setImage(Icons.picture("previews/" + exporter.id() + ".png"));
        Named.name(picture, name);
        caption.setText(name);
    }
}
