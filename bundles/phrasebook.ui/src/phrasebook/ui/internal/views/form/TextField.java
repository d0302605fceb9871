// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views.form;

import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * A text that is set when it is left, at Enter, and after a pause in typing. What is typed stays until it is set or
 * given up with Escape; what the text of the norm says comes in only where nothing is waiting to be set.
 */
final class TextField {

    private static final int PAUSE_MS = 400;

    private final FormHost host;
    private final Text text;
    private final Predicate<String> setter;
    private final Runnable onPause = () -> commit(false);
    private String shown = "";
    private boolean holdsEmpty;
    private boolean filling;

    /** @param setter sets the value; answers whether it was taken */
    TextField(FormHost host, Text text, Predicate<String> setter) {
        this.host = host;
        this.text = text;
        this.setter = setter;
        text.addListener(SWT.Modify, e -> typed());
        text.addListener(SWT.FocusOut, e -> commit(true));
        text.addListener(SWT.DefaultSelection, e -> commit(true));
        text.addListener(SWT.Traverse, this::traverse);
    }

    /** Enter sets the text, since there can be no second line. */
    TextField oneLine() {
        text.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
                e.doit = false;
                commit(true);
            }
        });
        return this;
    }

    /** An emptied text is set only when it is left: something else is being typed mostly. */
    TextField holdingEmpty() {
        holdsEmpty = true;
        return this;
    }

    Text control() {
        return text;
    }

    boolean isPending() {
        return !text.getText().equals(shown);
    }

    /** @param fresh whether this belongs to something else than what was shown before */
    void show(String value, boolean fresh) {
        if (fresh) {
            host.forget(this);
        } else if (isPending() || text.isFocusControl() && text.getText().strip().equals(value)) {
            return;
        }
        shown = value;
        if (!text.getText().equals(value)) {
            fill(value);
        }
    }

    private void fill(String value) {
        int caret = text.getCaretPosition();
        filling = true;
        text.setText(value);
        text.setSelection(Math.min(caret, value.length()));
        shown = text.getText();
        filling = false;
    }

    private void typed() {
        if (!filling) {
            text.getDisplay().timerExec(PAUSE_MS, onPause);
        }
    }

    private void commit(boolean left) {
        if (text.isDisposed() || !left && holdsEmpty && text.getText().isBlank()) {
            return;
        }
        if (!isPending()) {
            host.forget(this);
            return;
        }
        text.getDisplay().timerExec(-1, onPause);
        String typed = text.getText();
        host.asking(this);
        if (setter.test(typed) && !text.isDisposed() && text.getText().equals(typed)) {
            shown = typed;
        }
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        } else if (event.detail == SWT.TRAVERSE_ESCAPE && isPending()) {
            event.doit = false;
            fill(shown);
            host.forget(this);
        }
    }
}
