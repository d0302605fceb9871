// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views.form;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.editing.BanForm;
import phrasebook.dsl.ide.editing.EntryForm;
import phrasebook.dsl.ide.editing.FormEdits;
import phrasebook.model.BanSeverity;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.views.form.ChoiceField.Choice;

/** A ban in fields: an entry of its own, or one in a phrase. */
final class BanFields implements EntryFields {

    private final FormHost host;
    private final Composite grid;
    private @Nullable HeadFields head;
    private @Nullable TextField trigger;
    private @Nullable TextField id;
    private final ForbiddenFields forbidden;
    private final ChoiceField insteadRef;
    private final TextField insteadText;
    private final TextField reason;
    private final ChoiceField severity;
    private final TextList matches;
    private final TextList allows;
    private final TextList notes;
    private @Nullable BanForm shown;

    /** A ban of its own. */
    BanFields(Composite parent, FormHost host, Runnable insert) {
        this(parent, host, false, insert);
    }

    /** A ban in a phrase. */
    BanFields(Composite parent, FormHost host) {
        this(parent, host, true, () -> { });
    }

    private BanFields(Composite parent, FormHost host, boolean nested, Runnable insert) {
        this.host = host;
        grid = FieldGrid.grid(parent);
        if (nested) {
            nestedHead();
        } else {
            head = new HeadFields(grid, host, "Form.ban", "ban", this::form, insert);
            trigger = text("Form.trigger",
                    value -> (norm, locale) -> FormEdits.setTrigger(norm, form(), value, locale));
        }
        forbidden = new ForbiddenFields(grid, host, this::form);
        FieldGrid.label(grid, "Form.instead");
        insteadRef = new ChoiceField(FieldGrid.combo(grid, "Form.instead", 3), value -> host.edit((norm, locale) ->
                FormEdits.setInstead(norm, form(), value, form().insteadText(), locale)));
        insteadText = text("Form.insteadText", value -> (norm, locale) ->
                FormEdits.setInstead(norm, form(), form().insteadRef(), value, locale));
        reason = text("Form.reason", value -> (norm, locale) -> FormEdits.setReason(norm, form(), value, locale));
        FieldGrid.label(grid, "Form.severity");
        severity = new ChoiceField(FieldGrid.combo(grid, "Form.severity", 3), value -> host.edit((norm, locale) ->
                FormEdits.setSeverity(norm, form(), Objects.requireNonNull(BanSeverity.get(value)), locale)));
        matches = list("Form.match", () -> form().matches(),
                (norm, values, locale) -> FormEdits.setMatches(norm, form(), values, locale));
        allows = list("Form.allow", () -> form().allows(),
                (norm, values, locale) -> FormEdits.setAllows(norm, form(), values, locale));
        notes = list("Form.note", () -> form().notes(),
                (norm, values, locale) -> FormEdits.setNotes(norm, form(), values, locale));
    }

    private void nestedHead() {
        FieldGrid.label(grid, "Form.id");
        id = new TextField(host, FieldGrid.line(grid, "Form.ban.id", 1),
                value -> host.edit((norm, locale) -> FormEdits.setId(norm, form(), value, locale)));
        Label space = FieldGrid.label(grid, "Form.ban");
        space.setVisible(false);
        GridDataFactory.fillDefaults().applyTo(FieldGrid.button(grid, "Form.ban.remove",
                () -> host.edit((norm, locale) -> FormEdits.removeBan(norm, form(), locale))));
    }

    private interface TextEdit {
        FieldEdit to(String value);
    }

    private TextField text(String key, TextEdit edit) {
        FieldGrid.label(grid, key);
        return new TextField(host, GrowingText.create(grid, host, Messages.get(key), 1, 3),
                value -> host.edit(edit.to(value))).oneLine();
    }

    private TextList list(String key, Supplier<List<String>> now, WholeList.Setter setter) {
        FieldGrid.label(grid, key);
        return new TextList(grid, host, key, 0, new WholeList(host, now, setter));
    }

    private BanForm form() {
        return Objects.requireNonNull(shown);
    }

    @Override
    public Composite control() {
        return grid;
    }

    @Override
    public void focus() {
        TextField first = trigger;
        if (first != null) {
            first.control().setFocus();
        }
    }

    @Override
    public void show(EntryForm form, ParsedNorm norm, boolean fresh, int caret) {
        BanForm ban = (BanForm) form;
        shown = ban;
        showHead(ban, fresh);
        forbidden.show(ban, fresh);
        EntryChoices.offer(insteadRef, norm, ban.insteadRef());
        insteadText.show(ban.insteadText(), fresh);
        reason.show(ban.reason(), fresh);
        severity.show(ban.severity().getLiteral(), Stream.of(BanSeverity.values())
                .map(s -> Choice.of(s.getLiteral())).toList());
        matches.show(ban.matches(), fresh);
        allows.show(ban.allows(), fresh);
        notes.show(ban.notes(), fresh);
    }

    private void showHead(BanForm ban, boolean fresh) {
        HeadFields top = head;
        TextField when = trigger;
        TextField nestedId = id;
        if (top != null) {
            top.show(ban, fresh);
        }
        if (when != null) {
            when.show(ban.trigger(), fresh);
        }
        if (nestedId != null) {
            nestedId.show(ban.id(), fresh);
        }
    }
}
