// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views.form;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;

/** One of a list; set as soon as it is chosen. A value that the list lacks is shown all the same. */
final class ChoiceField {

    /** A value and the words for it. */
    record Choice(String value, String words) {

        static Choice of(String value) {
            return new Choice(value, value);
        }
    }

    private final Combo combo;
    private List<Choice> choices = List.of();
    private String shown = "";
    private @Nullable Supplier<List<Choice>> later;

    /** @param setter sets the value; answers whether it was taken */
    ChoiceField(Combo combo, Predicate<String> setter) {
        this.combo = combo;
        combo.setVisibleItemCount(16);
        combo.addListener(SWT.Selection, e -> {
            String chosen = value();
            if (chosen.equals(shown) || setter.test(chosen)) {
                shown = chosen;
            } else {
                select(shown);
            }
        });
        combo.addListener(SWT.MouseEnter, e -> fill());
        combo.addListener(SWT.FocusIn, e -> fill());
    }

    Combo control() {
        return combo;
    }

    String value() {
        int index = combo.getSelectionIndex();
        return index < 0 || index >= choices.size() ? "" : choices.get(index).value();
    }

    void show(String value, List<Choice> offered) {
        List<Choice> wanted = offered.stream().anyMatch(c -> c.value().equals(value)) ? offered
                : Stream.concat(offered.stream(), Stream.of(Choice.of(value))).toList();
        shown = value;
        if (!wanted.equals(choices)) {
            choices = wanted;
            combo.setItems(wanted.stream().map(Choice::words).toArray(String[]::new));
            select(value);
        } else if (!value().equals(value)) {
            select(value);
        }
    }

    /** Shows a value of a list that is long to make: it is made when somebody is about to choose. */
    void show(String value, Choice itself, Supplier<List<Choice>> offered) {
        later = null;
        show(value, List.of(itself));
        later = offered;
        if (combo.isFocusControl()) {
            fill();
        }
    }

    private void fill() {
        Supplier<List<Choice>> offered = later;
        if (offered != null) {
            later = null;
            show(shown, offered.get());
        }
    }

    private void select(String value) {
        combo.select(choices.stream().map(Choice::value).toList().indexOf(value));
    }
}
