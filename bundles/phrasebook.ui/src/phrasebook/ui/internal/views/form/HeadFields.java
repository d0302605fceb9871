// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views.form;

import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import phrasebook.dsl.ide.editing.EntryForm;
import phrasebook.dsl.ide.editing.FormEdits;
import phrasebook.ui.internal.Icons;
import phrasebook.ui.internal.Messages;

/** What every entry begins with: what it is, its number and its id. */
final class HeadFields {

    private final TextField number;
    private final TextField id;

    /** @param insert makes a new phrase after this entry */
    HeadFields(Composite grid, FormHost host, String kind, String icon, Supplier<EntryForm> form, Runnable insert) {
        title(grid, kind, icon, insert);
        FieldGrid.label(grid, "Form.number");
        number = new TextField(host, FieldGrid.line(grid, "Form.number", 1), value -> host.edit(
                (norm, locale) -> FormEdits.setNumber(norm, Objects.requireNonNull(form.get()), value, locale)));
        FieldGrid.label(grid, "Form.id");
        id = new TextField(host, FieldGrid.line(grid, "Form.id", 1), value -> host.edit(
                (norm, locale) -> FormEdits.setId(norm, Objects.requireNonNull(form.get()), value, locale)));
    }

    private static void title(Composite grid, String kind, String icon, Runnable insert) {
        Composite line = new Composite(grid, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).applyTo(line);
        Label picture = new Label(line, SWT.NONE);
        picture.setImage(Icons.image(icon));
        Label title = new Label(line, SWT.NONE);
        title.setText(Messages.get(kind));
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
        FieldGrid.button(line, "Form.insertNext", insert);
    }

    void show(EntryForm form, boolean fresh) {
        number.show(form.number(), fresh);
        id.show(form.id(), fresh);
    }
}
