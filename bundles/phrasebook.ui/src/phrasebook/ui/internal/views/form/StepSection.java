// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views.form;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.editing.EditResult;
import phrasebook.dsl.ide.editing.FormEdits;
import phrasebook.dsl.ide.editing.PhraseForm;
import phrasebook.dsl.ide.editing.StepKind;
import phrasebook.dsl.ide.editing.StepRow;
import phrasebook.ui.internal.Icons;
import phrasebook.ui.internal.Messages;

/** The steps of a phrase: the table, what can be done to a step, and the fields of the chosen one. */
final class StepSection implements StepSetter {

    /** What is done to the chosen step. */
    private interface StepEdit {
        EditResult of(ParsedNorm norm, PhraseForm form, int index, Locale locale);
    }

    private final FormHost host;
    private final Supplier<PhraseForm> form;
    private final StepTree tree;
    private final StepFields fields;
    private final Composite buttons;
    private final Button add;
    private final List<Button> onStep;
    private int index = -1;
    private boolean added;

    StepSection(Composite grid, FormHost host, Supplier<PhraseForm> form) {
        this.host = host;
        this.form = form;
        FieldGrid.section(grid, "Form.steps");
        tree = new StepTree(grid, host, this::chosen);
        buttons = new Composite(grid, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.marginLeft = row.marginRight = row.marginTop = row.marginBottom = 0;
        row.spacing = 4;
        buttons.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(40, SWT.DEFAULT).applyTo(buttons);
        add = FieldGrid.button(buttons, "Form.step.add", this::openKinds);
        add.setMenu(kinds());
        onStep = List.of(button("Form.step.remove", FormEdits::removeStep),
                button("Form.step.up", (norm, phrase, i, locale) -> FormEdits.moveStep(norm, phrase, i, true, locale)),
                button("Form.step.down",
                        (norm, phrase, i, locale) -> FormEdits.moveStep(norm, phrase, i, false, locale)),
                button("Form.step.indent", FormEdits::indent), button("Form.step.outdent", FormEdits::outdent));
        fields = new StepFields(grid, host, this);
    }

    private Button button(String key, StepEdit edit) {
        return FieldGrid.button(buttons, key,
                () -> host.edit((norm, locale) -> edit.of(norm, phrase(), index, locale)));
    }

    private PhraseForm phrase() {
        return Objects.requireNonNull(form.get());
    }

    private Menu kinds() {
        Menu menu = new Menu(add);
        for (StepKind kind : NewStep.KINDS) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(Messages.get("Form.kind.item", Messages.get("Form.kind." + kind),
                    Messages.get("Form.kind.hint." + kind)));
            item.setImage(Icons.image(StepTree.icon(kind)));
            item.addListener(SWT.Selection, e -> add(kind));
        }
        return menu;
    }

    private void openKinds() {
        Menu menu = add.getMenu();
        menu.setLocation(add.toDisplay(0, add.getSize().y));
        menu.setVisible(true);
    }

    /** A new step after the chosen one; the first in its block where that can have one. */
    void add(StepKind kind) {
        added = host.edit((norm, locale) -> {
            PhraseForm phrase = phrase();
            int after = index < 0 ? phrase.steps().size() - 1 : index;
            StepRow above = index < 0 ? null : phrase.steps().get(index);
            int depth = above == null ? 0 : above.depth() + (above.kind().hasBlock() ? 1 : 0);
            return FormEdits.addStep(norm, phrase, after, depth, NewStep.of(kind, norm), locale);
        });
    }

    private void chosen() {
        int wanted = tree.selected();
        host.sync();
        if (wanted >= 0 && wanted < phrase().steps().size()) {
            show(phrase(), norm(), wanted != index, phrase().steps().get(wanted).offset());
            host.goTo(phrase().steps().get(wanted).offset());
        }
    }

    @Override
    public boolean set(UnaryOperator<StepRow> change) {
        return index < 0 || host.edit((norm, locale) -> FormEdits.setStep(norm, phrase(),
                Objects.requireNonNull(change.apply(phrase().steps().get(index))), locale));
    }

    @Override
    public ParsedNorm norm() {
        return Objects.requireNonNull(host.norm());
    }

    /** @param caret whose step is chosen; negative to leave the choice as it is */
    void show(PhraseForm phrase, ParsedNorm norm, boolean fresh, int caret) {
        int before = index;
        List<StepRow> rows = phrase.steps();
        int at = rows.stream().filter(r -> r.offset() <= caret && caret <= r.offset() + r.length()).map(StepRow::index)
                .findFirst().orElse(-1);
        index = at >= 0 ? at : fresh ? Math.min(0, rows.size() - 1) : Math.min(index, rows.size() - 1);
        tree.show(rows, index);
        onStep.forEach(b -> b.setEnabled(index >= 0));
        if (index < 0) {
            fields.hide();
        } else {
            fields.show(rows.get(index), norm, fresh || index != before);
            if (before < 0) {
                host.reflow();
            }
        }
        if (added && index >= 0) {
            added = false;
            fields.focus(rows.get(index).kind());
        }
    }
}
