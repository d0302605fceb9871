// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.editing.EditResult;

/** Texts that are set all together. An emptied one goes. */
final class WholeList implements TextList.Items {

    /** Sets all texts. */
    @FunctionalInterface
    interface Setter {
        EditResult set(ParsedNorm norm, List<String> values, Locale locale);
    }

    private final FormHost host;
    private final Supplier<List<String>> now;
    private final Setter setter;

    WholeList(FormHost host, Supplier<List<String>> now, Setter setter) {
        this.host = host;
        this.now = now;
        this.setter = setter;
    }

    @Override
    public boolean set(int index, String value) {
        return value.isBlank() ? remove(index) : change(list -> {
            if (index < list.size()) {
                list.set(index, value);
            } else {
                list.add(value);
            }
        });
    }

    @Override
    public boolean add(String value) {
        return change(list -> list.add(value));
    }

    @Override
    public boolean remove(int index) {
        return change(list -> {
            if (index < list.size()) {
                list.remove(index);
            }
        });
    }

    private boolean change(Consumer<List<String>> change) {
        return host.edit((norm, locale) -> {
            List<String> values = new ArrayList<>(Objects.requireNonNull(now.get()));
            change.accept(values);
            return Objects.requireNonNull(setter.set(norm, values, locale));
        });
    }
}
