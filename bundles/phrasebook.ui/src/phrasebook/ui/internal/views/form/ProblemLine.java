// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import phrasebook.ui.internal.Icons;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.views.Named;

/** The line above the fields: why the last field that was refused was, else what goes along with an edit. */
final class ProblemLine {

    private final Composite line;
    private final Label picture;
    private final Label words;
    private final Map<Object, String> reasons = new LinkedHashMap<>();

    ProblemLine(Composite parent) {
        line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 6).spacing(6, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(line);
        picture = new Label(line, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(picture);
        words = new Label(line, SWT.WRAP);
        Named.name(words, Messages.get("Form.problem"));
        GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(words);
        line.setVisible(false);
    }

    void refused(Object owner, String reason) {
        reasons.remove(owner);
        reasons.put(owner, reason);
        show("");
    }

    /** @param message what is to be known of an edit; empty for nothing */
    void taken(Object owner, String message) {
        reasons.remove(owner);
        show(message);
    }

    void forget(Object owner) {
        if (reasons.remove(owner) != null) {
            show("");
        }
    }

    void clear() {
        reasons.clear();
        show("");
    }

    private void show(String message) {
        List<String> all = new ArrayList<>(reasons.values());
        String shown = all.isEmpty() ? message : all.get(all.size() - 1);
        boolean visible = !shown.isEmpty();
        if (words.getText().equals(shown) && line.getVisible() == visible) {
            return;
        }
        picture.setImage(Icons.image(all.isEmpty() ? "info" : "error"));
        words.setText(shown);
        line.setVisible(visible);
        if (line.getLayoutData() instanceof GridData cell) {
            cell.exclude = !visible;
        }
        line.getParent().layout(true, true);
    }
}
