// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views.form;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

import phrasebook.dsl.ide.editing.StepKind;
import phrasebook.dsl.ide.editing.StepRow;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.views.CheckBox;
import phrasebook.ui.internal.views.Named;

/** How long a pause is: so many seconds, or a while. */
final class PauseField {

    private static final int MOST = 999_999;
    private static final int PAUSE_MS = 400;

    private final Composite line;
    private final Spinner seconds;
    private final Button aWhile;
    private final StepSetter setter;
    private final Runnable commit = this::commit;
    private boolean filling;

    PauseField(Composite grid, StepSetter setter) {
        this.setter = setter;
        line = new Composite(grid, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(line);
        FieldGrid.fill(line, 3);
        seconds = new Spinner(line, SWT.BORDER);
        seconds.setValues(5, 1, MOST, 0, 1, 10);
        Named.name(seconds, Messages.get("Form.pause.seconds"));
        new Label(line, SWT.NONE).setText(Messages.get("Form.pause.unit"));
        aWhile = CheckBox.in(line);
        aWhile.setText(Messages.get("Form.pause.aWhile"));
        seconds.addListener(SWT.Modify, e -> {
            if (!filling) {
                line.getDisplay().timerExec(PAUSE_MS, commit);
            }
        });
        seconds.addListener(SWT.FocusOut, e -> line.getDisplay().timerExec(0, commit));
        aWhile.addListener(SWT.Selection, e -> {
            seconds.setEnabled(!aWhile.getSelection());
            commit();
        });
    }

    Composite control() {
        return line;
    }

    private void commit() {
        if (!line.isDisposed() && line.getVisible()) {
            String typed = aWhile.getSelection() ? "" : Integer.toString(seconds.getSelection());
            setter.set(row -> row.kind() == StepKind.PAUSE ? row.withText(typed) : row);
        }
    }

    void show(StepRow row) {
        if (row.kind() != StepKind.PAUSE) {
            return;
        }
        filling = true;
        aWhile.setSelection(row.text().isEmpty());
        seconds.setEnabled(!row.text().isEmpty());
        if (row.text().matches("[0-9]{1,6}") && seconds.getSelection() != Integer.parseInt(row.text())) {
            seconds.setSelection(Integer.parseInt(row.text()));
        }
        filling = false;
    }
}
