// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views.form;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.editing.EntryForm;
import phrasebook.dsl.ide.editing.FormEdits;
import phrasebook.dsl.ide.editing.ProvisionForm;
import phrasebook.ui.internal.Messages;

/** A provision in fields. */
final class ProvisionFields implements EntryFields {

    private static final int LINES = 5;

    private final Composite grid;
    private final HeadFields head;
    private final TextField text;
    private final TextList notes;
    private @Nullable ProvisionForm shown;

    ProvisionFields(Composite parent, FormHost host, Runnable insert) {
        grid = FieldGrid.grid(parent);
        head = new HeadFields(grid, host, "Form.provision", "provision", this::form, insert);
        FieldGrid.label(grid, "Form.paragraphs");
        text = new TextField(host, GrowingText.create(grid, host, Messages.get("Form.paragraphs"), LINES, 3),
                value -> host.edit((norm, locale) -> FormEdits.setText(norm, form(), value, locale)));
        FieldGrid.label(grid, "Form.note");
        notes = new TextList(grid, host, "Form.note", 0, new WholeList(host, () -> form().notes(),
                (norm, values, locale) -> FormEdits.setNotes(norm, form(), values, locale)));
    }

    private ProvisionForm form() {
        return Objects.requireNonNull(shown);
    }

    @Override
    public Composite control() {
        return grid;
    }

    @Override
    public void focus() {
        text.control().setFocus();
    }

    @Override
    public void show(EntryForm form, ParsedNorm norm, boolean fresh, int caret) {
        ProvisionForm provision = (ProvisionForm) form;
        shown = provision;
        head.show(provision, fresh);
        text.show(provision.text(), fresh);
        notes.show(provision.notes(), fresh);
    }
}
