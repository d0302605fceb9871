// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views.form;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.editing.EntryForms;
import phrasebook.dsl.ide.editing.PlaceholderChoice;
import phrasebook.ui.internal.Messages;

/** A button that puts a placeholder of the norm into the words, where their caret is. */
final class PlaceholderMenu {

    private final FormHost host;
    private final Button button;
    private final Supplier<@Nullable Text> target;

    PlaceholderMenu(Composite parent, FormHost host, Supplier<@Nullable Text> target) {
        this.host = host;
        this.target = target;
        this.button = FieldGrid.button(parent, "Form.placeholder", this::open);
    }

    private void open() {
        Menu menu = new Menu(button);
        ParsedNorm norm = host.norm();
        if (norm != null) {
            for (PlaceholderChoice choice : EntryForms.placeholders(norm)) {
                item(menu, Messages.get("Form.placeholder.item", choice.name(), choice.meaning()),
                        "{" + choice.name() + "}");
            }
        }
        if (menu.getItemCount() > 0) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
        item(menu, Messages.get("Form.placeholder.choice"), Messages.get("Form.placeholder.choice.text"));
        menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
        button.setMenu(menu);
        Point below = button.toDisplay(0, button.getSize().y);
        menu.setLocation(below);
        menu.setVisible(true);
    }

    private void item(Menu menu, String words, String inserted) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(words.strip());
        item.addListener(SWT.Selection, e -> insert(inserted));
    }

    private void insert(String words) {
        Text text = target.get();
        if (text != null && !text.isDisposed()) {
            text.insert(words);
            text.setFocus();
            text.setSelection(text.getCaretPosition());
        }
    }
}
