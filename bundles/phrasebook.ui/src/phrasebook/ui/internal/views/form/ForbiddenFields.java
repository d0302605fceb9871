// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views.form;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import phrasebook.dsl.ide.editing.BanForm;
import phrasebook.dsl.ide.editing.FormEdits;
import phrasebook.model.BanKind;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.views.form.ChoiceField.Choice;

/** What a ban forbids: words, something that is done, or that something is left out. */
final class ForbiddenFields {

    private final FormHost host;
    private final Supplier<BanForm> form;
    private final ChoiceField kind;
    private final Label wordsLabel;
    private final TextList words;
    private final Label textLabel;
    private final TextField text;
    private BanKind chosen = BanKind.WORDS;

    ForbiddenFields(Composite grid, FormHost host, Supplier<BanForm> form) {
        this.host = host;
        this.form = form;
        FieldGrid.label(grid, "Form.ban.kind");
        kind = new ChoiceField(FieldGrid.combo(grid, "Form.ban.kind", 3), value -> choose(BanKind.get(value)));
        wordsLabel = FieldGrid.label(grid, "Form.wording");
        words = new TextList(grid, host, "Form.wording", 1, new WholeList(host, () -> form().wordings(),
                (norm, values, locale) -> FormEdits.setWordings(norm, form(), values, locale)));
        textLabel = FieldGrid.label(grid, "Form.conduct");
        Text conduct = GrowingText.create(grid, host, Messages.get("Form.conduct"), 1, 3);
        text = new TextField(host, conduct, value -> host.edit(
                (norm, locale) -> FormEdits.setConduct(norm, form(), chosen, value, locale))).oneLine();
    }

    private BanForm form() {
        return Objects.requireNonNull(form.get());
    }

    /** The other kind is in the norm at once where there are words for it, else with the first that are written. */
    private boolean choose(BanKind wanted) {
        BanKind before = chosen;
        host.sync();
        BanForm ban = form();
        String had = ban.text().isEmpty() ? String.join("", ban.wordings().stream().limit(1).toList()) : ban.text();
        chosen = wanted;
        boolean taken = had.isEmpty() || host.edit((norm, locale) -> wanted == BanKind.WORDS
                ? FormEdits.setWordings(norm, form(), List.of(had), locale)
                : FormEdits.setConduct(norm, form(), wanted, had, locale));
        chosen = taken ? wanted : before;
        layOut();
        return taken;
    }

    void show(BanForm ban, boolean fresh) {
        boolean empty = ban.wordings().isEmpty() && ban.text().isEmpty();
        if (fresh || !empty) {
            chosen = ban.kind() == BanKind.UNSPECIFIED ? BanKind.WORDS : ban.kind();
        }
        kind.show(chosen.getLiteral(), Stream.of(BanKind.WORDS, BanKind.ACT, BanKind.OMISSION)
                .map(k -> Choice.of(k.getLiteral())).toList());
        words.show(ban.wordings(), fresh);
        text.show(ban.text(), fresh);
        layOut();
    }

    private void layOut() {
        boolean said = chosen == BanKind.WORDS;
        boolean changes = ((GridData) wordsLabel.getLayoutData()).exclude == said;
        for (Control control : List.of(wordsLabel, words.control())) {
            control.setVisible(said);
            ((GridData) control.getLayoutData()).exclude = !said;
        }
        for (Control control : List.of(textLabel, GrowingText.outer(text.control()))) {
            control.setVisible(!said);
            ((GridData) control.getLayoutData()).exclude = said;
        }
        if (changes || ((GridData) textLabel.getLayoutData()).exclude != said) {
            host.reflow();
        }
    }
}
