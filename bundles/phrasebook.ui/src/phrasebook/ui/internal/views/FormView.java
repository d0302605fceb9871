// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views;

import org.eclipse.swt.widgets.Composite;

import phrasebook.ui.internal.norm.Snapshot;

/** The entry of the caret in fields. */
public class FormView extends NormView {

    public static final String ID = "phrasebook.ui.form";

    @Override
    void createControls(Composite parent) {
        // Still to come.
    }

    @Override
    void show(Snapshot snapshot) {
        // Still to come.
    }

    @Override
    void caretMoved(int offset) {
        // Still to come.
    }

    @Override
    void showNothing() {
        // Still to come.
    }

    @Override
    public void setFocus() {
        // Still to come.
    }
}
