// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import phrasebook.dsl.ide.editing.StepRow;

/** The words of a step, any one of which may be said, and the placeholders that go into them. */
final class WordsField implements TextList.Items {

    private final StepSetter setter;
    private final TextList list;
    private @Nullable Text last;

    WordsField(Composite grid, FormHost host, StepSetter setter) {
        this.setter = setter;
        list = new TextList(grid, host, "Form.words", 1, this);
        list.onFocus(text -> last = text);
        new PlaceholderMenu(list.buttons(), host, this::target);
    }

    private @Nullable Text target() {
        Text text = last;
        return text == null || text.isDisposed() ? list.text(0) : text;
    }

    Composite control() {
        return list.control();
    }

    void focus() {
        list.text(0).setFocus();
    }

    void show(StepRow row, boolean fresh) {
        list.show(row.alternatives(), fresh);
    }

    @Override
    public boolean set(int index, String value) {
        return change(index, value, false);
    }

    @Override
    public boolean add(String value) {
        return setter.set(row -> {
            List<String> words = new ArrayList<>(row.alternatives());
            words.add(value);
            return row.withAlternatives(words);
        });
    }

    @Override
    public boolean remove(int index) {
        return change(index, "", true);
    }

    private boolean change(int index, String value, boolean gone) {
        return setter.set(row -> {
            List<String> words = new ArrayList<>(row.alternatives());
            if (index < words.size() && words.size() > 1 && (gone || value.isBlank())) {
                words.remove(index);
            } else if (index < words.size()) {
                words.set(index, value);
            }
            return row.withAlternatives(words);
        });
    }
}
