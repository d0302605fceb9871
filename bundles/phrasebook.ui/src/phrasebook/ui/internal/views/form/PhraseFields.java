// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.editing.BanForm;
import phrasebook.dsl.ide.editing.EntryForm;
import phrasebook.dsl.ide.editing.FormEdits;
import phrasebook.dsl.ide.editing.PhraseForm;

/** A phrase in fields. */
final class PhraseFields implements EntryFields {

    private final FormHost host;
    private final Composite grid;
    private final HeadFields head;
    private final TextList situations;
    private final StepSection steps;
    private final Composite banStack;
    private final List<BanFields> bans = new ArrayList<>();
    private final TextList notes;
    private @Nullable PhraseForm shown;

    PhraseFields(Composite parent, FormHost host, Runnable insert) {
        this.host = host;
        grid = FieldGrid.grid(parent);
        head = new HeadFields(grid, host, "Form.phrase", "phrase", this::form, insert);
        FieldGrid.label(grid, "Form.situation");
        situations = new TextList(grid, host, "Form.situation", 1, new SituationItems(host, this::form));
        steps = new StepSection(grid, host, this::form);
        FieldGrid.section(grid, "Form.bans");
        banStack = new Composite(grid, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(banStack);
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).applyTo(banStack);
        Button add = FieldGrid.button(grid, "Form.ban.add",
                () -> host.edit((norm, locale) -> FormEdits.addBan(norm, form(), List.of(), locale)));
        GridDataFactory.swtDefaults().span(4, 1).applyTo(add);
        FieldGrid.label(grid, "Form.note");
        notes = new TextList(grid, host, "Form.note", 0, new WholeList(host, () -> form().notes(),
                (norm, values, locale) -> FormEdits.setNotes(norm, form(), values, locale)));
    }

    private PhraseForm form() {
        return Objects.requireNonNull(shown);
    }

    @Override
    public Composite control() {
        return grid;
    }

    @Override
    public void focus() {
        situations.text(0).setFocus();
    }

    @Override
    public void show(EntryForm form, ParsedNorm norm, boolean fresh, int caret) {
        PhraseForm phrase = (PhraseForm) form;
        shown = phrase;
        head.show(phrase, fresh);
        situations.show(phrase.situations(), fresh);
        steps.show(phrase, norm, fresh, caret);
        showBans(phrase.bans(), norm, fresh);
        notes.show(phrase.notes(), fresh);
    }

    private void showBans(List<BanForm> forms, ParsedNorm norm, boolean fresh) {
        boolean changes = forms.size() != bans.size();
        while (bans.size() < forms.size()) {
            bans.add(new BanFields(banStack, host));
        }
        while (bans.size() > forms.size()) {
            bans.remove(bans.size() - 1).control().dispose();
        }
        for (int i = 0; i < forms.size(); i++) {
            bans.get(i).show(forms.get(i), norm, fresh, -1);
        }
        if (changes) {
            GridDataFactory.fillDefaults().grab(true, false).span(4, 1).exclude(bans.isEmpty()).applyTo(banStack);
            banStack.setVisible(!bans.isEmpty());
            host.reflow();
        }
    }
}
