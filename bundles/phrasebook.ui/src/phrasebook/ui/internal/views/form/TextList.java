// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.views.Named;

/** Texts one below the other. A text that was added is in the norm as soon as something stands in it. */
final class TextList {

    /** What the texts are of. */
    interface Items {
        boolean set(int index, String value);

        boolean add(String value);

        boolean remove(int index);
    }

    private record Row(TextField field, Button remove) {
    }

    private final FormHost host;
    private final Items items;
    private final String key;
    private final int fewest;
    private final Composite stack;
    private final Button add;
    private final List<Row> rows = new ArrayList<>();
    private Consumer<Text> onFocus = text -> { };
    private int size;
    private boolean draft;

    /**
     * @param key of the messages: itself names a text; with .add and .remove the buttons
     * @param fewest how many texts there are at least to write into
     */
    TextList(Composite parent, FormHost host, String key, int fewest, Items items) {
        this.host = host;
        this.items = items;
        this.key = key;
        this.fewest = fewest;
        Composite all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(all);
        FieldGrid.fill(all, 3);
        stack = new Composite(all, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 4).applyTo(stack);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(stack);
        add = FieldGrid.button(buttons(all), key + ".add", this::addDraft);
    }

    private static Composite buttons(Composite all) {
        Composite buttons = new Composite(all, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(4, 0).applyTo(buttons);
        return buttons;
    }

    /** Where further buttons go, beside the one that adds. */
    Composite buttons() {
        return add.getParent();
    }

    Composite control() {
        return stack.getParent();
    }

    /** Who is told which text has the focus. */
    void onFocus(Consumer<Text> listener) {
        onFocus = listener;
    }

    Text text(int index) {
        return rows.get(index).field().control();
    }

    void show(List<String> values, boolean fresh) {
        size = values.size();
        draft = draft && !fresh;
        fit();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).field().show(i < size ? values.get(i) : "", fresh);
        }
    }

    private void fit() {
        int wanted = Math.max(fewest, size + (draft ? 1 : 0));
        boolean changes = wanted != rows.size();
        while (rows.size() < wanted) {
            rows.add(row());
        }
        while (rows.size() > wanted) {
            Row last = rows.remove(rows.size() - 1);
            host.forget(last.field());
            GrowingText.outer(last.field().control()).dispose();
            last.remove().dispose();
        }
        rows.forEach(r -> r.remove().setEnabled(rows.size() > fewest));
        if (changes) {
            GridDataFactory.fillDefaults().grab(true, false).exclude(rows.isEmpty()).applyTo(stack);
            stack.setVisible(!rows.isEmpty());
            host.reflow();
        }
    }

    private Row row() {
        String name = rows.isEmpty() ? Messages.get(key) : Messages.get(key) + " " + (rows.size() + 1);
        Text text = GrowingText.create(stack, host, name, 1, 1);
        text.addListener(SWT.FocusIn, e -> onFocus.accept(text));
        TextField field = new TextField(host, text, value -> set(text, value)).oneLine().holdingEmpty();
        Button remove = FieldGrid.small(stack, "delete", Messages.get(key + ".remove"), () -> remove(text));
        Named.name(remove, Messages.get(key + ".remove") + " " + (rows.size() + 1));
        return new Row(field, remove);
    }

    private int index(Text text) {
        return rows.stream().map(r -> r.field().control()).toList().indexOf(text);
    }

    private boolean set(Text text, String value) {
        int index = index(text);
        if (index < size) {
            return items.set(index, value);
        }
        boolean added = value.isBlank() || items.add(value);
        if (added && !value.isBlank()) {
            size = Math.max(size, index + 1);
            draft = false;
        }
        return added;
    }

    private void addDraft() {
        if (!draft && rows.size() == Math.max(size, fewest)) {
            draft = size >= fewest;
            fit();
        }
        rows.get(rows.size() - 1).field().control().setFocus();
    }

    private void remove(Text text) {
        int index = index(text);
        if (index < size) {
            items.remove(index);
        } else {
            draft = false;
            fit();
        }
    }
}
