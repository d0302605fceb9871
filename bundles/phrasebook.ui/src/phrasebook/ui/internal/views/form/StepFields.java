// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.editing.EntryForms;
import phrasebook.dsl.ide.editing.StepKind;
import phrasebook.dsl.ide.editing.StepRow;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.views.form.ChoiceField.Choice;

/** The fields of the chosen step; only those that its kind has. */
final class StepFields {

    private static final Set<StepKind> SPEECH = EnumSet.of(StepKind.SAY, StepKind.HEAR);
    private static final Set<StepKind> TOLD = EnumSet.of(StepKind.SAY, StepKind.HEAR, StepKind.INDIRECT);
    private static final Set<StepKind> DONE = EnumSet.of(StepKind.SAY, StepKind.HEAR, StepKind.INDIRECT, StepKind.ACT);
    private static final Set<StepKind> WORDED = EnumSet.complementOf(
            EnumSet.of(StepKind.SAY, StepKind.HEAR, StepKind.PAUSE, StepKind.GOTO));
    private static final List<Choice> MODALITIES = choices("", "可", "可以", "宜", "请使用", "要", "应", "应当", "应该", "必须",
            "不得");
    private static final List<Choice> ACTS = choices("做", "挂机", "静音", "取消静音", "等", "记录", "复述", "称呼", "引导",
            "提交", "报告", "转告", "转接", "回访", "查询", "按键");
    private static final List<Choice> TIMINGS = choices("", "同时", "日后", "此后");

    private static final Set<String> SHORT = Set.of("Form.verb", "Form.within", "Form.manner", "Form.delivery");

    private record Cell(Label label, Control control, Set<StepKind> kinds, int span) {
    }

    private record Filled(TextField field, Function<StepRow, String> value) {
    }

    private final FormHost host;
    private final StepSetter setter;
    private final Composite grid;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Filled> texts = new ArrayList<>();
    private final ChoiceField kind;
    private final ChoiceField role;
    private final ChoiceField modality;
    private final ChoiceField act;
    private final WordsField words;
    private final Label textLabel;
    private final PauseField pause;
    private final ChoiceField target;
    private final ChoiceField timing;
    private StepKind laidOut = StepKind.UNREADABLE;

    StepFields(Composite parent, FormHost host, StepSetter setter) {
        this.host = host;
        this.setter = setter;
        grid = FieldGrid.grid(parent);
        ((GridData) grid.getLayoutData()).horizontalSpan = 4;
        kind = choice("Form.kind", EnumSet.allOf(StepKind.class), 1,
                (row, value) -> NewStep.turned(row, StepKind.valueOf(value), setter.norm()));
        role = choice("Form.role", DONE, 1, StepRow::withRole);
        modality = choice("Form.modality", DONE, 1, StepRow::withModality);
        act = choice("Form.act", EnumSet.of(StepKind.ACT), 1, StepRow::withVerb);
        text("Form.verb", TOLD, 1, StepRow::verb, StepRow::withVerb);
        Label wordsLabel = FieldGrid.label(grid, "Form.words");
        words = new WordsField(grid, host, setter);
        cells.add(new Cell(wordsLabel, words.control(), SPEECH, 3));
        textLabel = text("Form.text", WORDED, 3, StepRow::text, StepRow::withText);
        Label pauseLabel = FieldGrid.label(grid, "Form.pause");
        pause = new PauseField(grid, setter);
        cells.add(new Cell(pauseLabel, pause.control(), EnumSet.of(StepKind.PAUSE), 3));
        target = choice("Form.goto", EnumSet.of(StepKind.GOTO), 3, StepRow::withText);
        text("Form.manner", DONE, 3, StepRow::manner, StepRow::withManner);
        text("Form.delivery", SPEECH, 3, StepRow::delivery, StepRow::withDelivery);
        timing = choice("Form.timing", DONE, 1, StepRow::withTiming);
        text("Form.within", DONE, 1, StepRow::within, StepRow::withWithin);
    }

    private static List<Choice> choices(String... values) {
        return Stream.of(values).map(Choice::of).toList();
    }

    private ChoiceField choice(String key, Set<StepKind> kinds, int span,
            BiFunction<StepRow, String, StepRow> with) {
        Label label = FieldGrid.label(grid, key);
        ChoiceField field = new ChoiceField(FieldGrid.combo(grid, key, span),
                value -> setter.set(row -> with.apply(row, value)));
        cells.add(new Cell(label, field.control(), kinds, span));
        return field;
    }

    private Label text(String key, Set<StepKind> kinds, int span, Function<StepRow, String> value,
            BiFunction<StepRow, String, StepRow> with) {
        Label label = FieldGrid.label(grid, key);
        TextField field = new TextField(host, SHORT.contains(key) ? FieldGrid.line(grid, key, span)
                : GrowingText.create(grid, host, Messages.get(key), 1, span),
                typed -> setter.set(row -> with.apply(row, typed))).oneLine();
        cells.add(new Cell(label, GrowingText.outer(field.control()), kinds, span));
        texts.add(new Filled(field, value));
        return label;
    }

    /** Puts the focus where one would write first. */
    void focus(StepKind of) {
        if (SPEECH.contains(of)) {
            words.focus();
            return;
        }
        cells.stream().skip(1).filter(c -> c.span() == 3 && c.kinds().contains(of)).findFirst()
                .ifPresent(c -> c.control().setFocus());
    }

    void hide() {
        grid.setVisible(false);
        ((GridData) grid.getLayoutData()).exclude = true;
    }

    void show(StepRow row, ParsedNorm norm, boolean fresh) {
        grid.setVisible(true);
        ((GridData) grid.getLayoutData()).exclude = false;
        kind.show(row.kind().name(), kinds());
        role.show(row.role(), roles(norm));
        modality.show(row.modality(), MODALITIES);
        act.show(row.verb(), ACTS);
        timing.show(row.timing(), TIMINGS);
        if (row.kind() == StepKind.GOTO) {
            EntryChoices.offer(target, norm, row.text());
        }
        words.show(row, fresh);
        pause.show(row);
        texts.forEach(t -> t.field().show(t.value().apply(row), fresh));
        layOut(row.kind());
    }

    private static List<Choice> kinds() {
        return NewStep.KINDS.stream().map(k -> new Choice(k.name(), Messages.get("Form.kind." + k))).toList();
    }

    private static List<Choice> roles(ParsedNorm norm) {
        return Stream.concat(Stream.of(""), EntryForms.roles(norm).stream()).map(Choice::of).toList();
    }

    private void layOut(StepKind of) {
        if (of == laidOut) {
            return;
        }
        laidOut = of;
        String key = "Form.text." + of;
        textLabel.setText(Messages.get(Messages.has(key) ? key : "Form.text"));
        for (Cell cell : cells) {
            boolean visible = cell.kinds().contains(of);
            for (Control control : List.of(cell.label(), cell.control())) {
                control.setVisible(visible);
                ((GridData) control.getLayoutData()).exclude = !visible;
            }
        }
        ((GridData) kind.control().getLayoutData()).horizontalSpan = DONE.contains(of) ? 1 : 3;
        host.reflow();
    }
}
