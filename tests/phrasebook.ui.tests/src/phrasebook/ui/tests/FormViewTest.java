// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.views.FormView;
import phrasebook.ui.internal.views.Named;

/** The form: the entry of the caret in fields, which set the text and show it. */
class FormViewTest extends WorkbenchTest {

    private static final String NORM = """
            规范：示例
            角色：话务接线员（话务员）、市民（来电者）
            占位：部门（受理的部门，印作“***”）

            1. [P01] 来电接通时
               # 语气再斟酌
               话务接线员：“您好。”
               停 5 秒

            2. [P02] 无声时
               挂机

            第一条 [B01] 解答完毕后
               禁说 “明白了吗”
               反例 “您明白了吗”

            3. [T01] 语速适中。
            """;

    private ITextEditor editor;
    private IDocument document;
    private Composite view;

    @BeforeEach
    void openForm() throws Exception {
        editor = open(NORM);
        document = document(editor);
        page().showView(FormView.ID);
        Text any = (Text) Objects.requireNonNull(find(window(),
                c -> named(c, "Form.paragraphs")));
        view = pagesOf(any);
    }

    @Test
    void showsTheEntryOfTheCaret() {
        caretAt("来电接通时");
        await(() -> "来电接通时".equals(text("Form.situation").getText()));
        assertEquals("1.", text("Form.number").getText());
        assertEquals("P01", text("Form.id").getText());
        Tree steps = (Tree) control("Form.steps");
        assertEquals(2, steps.getItemCount());
        assertEquals("您好。", steps.getItem(0).getText(2));
        caretAt("解答完毕后");
        await(() -> "解答完毕后".equals(text("Form.trigger").getText()));
        assertEquals("明白了吗", text("Form.wording").getText());
        assertEquals("您明白了吗", text("Form.match").getText());
        caretAt("语速适中");
        await(() -> "语速适中。".equals(text("Form.paragraphs").getText()));
    }

    @Test
    void aFieldChangesItsPieceOfTheTextAsOneStepToUndo() throws Exception {
        caretAt("来电接通时");
        await(() -> "来电接通时".equals(text("Form.situation").getText()));
        text("Form.situation").setText("电话接通时");
        String wanted = NORM.replace("来电接通时", "电话接通时");
        await(() -> document.get().equals(wanted));
        DocumentUndoManagerRegistry.getDocumentUndoManager(document).undo();
        assertEquals(NORM, document.get());
        await(() -> "来电接通时".equals(text("Form.situation").getText()));
    }

    @Test
    void aStepIsAddedAfterTheChosenOne() {
        caretAt("您好。");
        await(() -> "您好。".equals(text("Form.words").getText()));
        addStep("SAY");
        await(() -> document.get().contains("您好。”\n   话务接线员：“”\n   停 5 秒"));
        await(() -> text("Form.words").getText().isEmpty());
        text("Form.words").setText("请找{部门}。");
        await(() -> document.get().contains("您好。”\n   话务接线员：“请找{部门}。”\n   停 5 秒"));
    }

    @Test
    void aRefusalSaysWhyAndKeepsWhatWasTyped() {
        caretAt("您好。");
        await(() -> "您好。".equals(text("Form.words").getText()));
        text("Form.words").setText("您好{。");
        await(() -> problem() != null);
        assertTrue(Objects.requireNonNull(problem()).contains("{{"), problem());
        assertEquals("您好{。", text("Form.words").getText());
        assertEquals(NORM, document.get());
        text("Form.words").setText("您早。");
        await(() -> problem() == null && document.get().contains("“您早。”"));
    }

    @Test
    void aWholePhraseIsWrittenInTheFormAlone() {
        caretAt("来电接通时");
        await(() -> "来电接通时".equals(text("Form.situation").getText()));
        press("Form.insertNext");
        await(() -> text("Form.situation").getText().isEmpty() && text("Form.id").getText().equals("P03"));
        text("Form.situation").setText("市民致谢时");
        await(() -> document.get().contains("[P03] 市民致谢时\n"));
        if (((Tree) control("Form.steps")).getItemCount() == 0) {
            addStep("SAY");
            await(() -> ((Tree) control("Form.steps")).getItemCount() == 1);
        }
        text("Form.words").setText("不客气。");
        await(() -> document.get().contains("话务接线员：“不客气。”"));
        addStep("BRANCH");
        await(() -> text("Form.text").isVisible());
        text("Form.text").setText("市民挂机");
        await(() -> document.get().contains("   若 市民挂机"));
        addStep("ACT");
        await(() -> combo("Form.act").isVisible());
        Combo act = combo("Form.act");
        act.select(act.indexOf("挂机"));
        act.notifyListeners(SWT.Selection, new Event());
        await(() -> document.get().contains("[P03] 市民致谢时\n   话务接线员：“不客气。”\n   若 市民挂机\n      挂机\n"));
    }

    @Test
    void alternativesPlaceholdersBansAndNotesAreWrittenInTheFormToo() {
        caretAt("来电接通时");
        await(() -> "来电接通时".equals(text("Form.situation").getText()));
        press("Form.insertNext");
        await(() -> text("Form.id").getText().equals("P03"));
        set("Form.situation", "市民要求转接时");
        if (((Tree) control("Form.steps")).getItemCount() == 0) {
            addStep("SAY");
        }
        await(() -> text("Form.words").isVisible());
        set("Form.words", "好的。");
        press("Form.words.add");
        set("Form.words", 2, "好的，请您稍等，马上转到。");
        Text second = (Text) named("Form.words", 2);
        second.setSelection("好的，请您稍等，马上转到".length());
        second.notifyListeners(SWT.FocusIn, new Event());
        press("Form.placeholder");
        Menu menu = button("Form.placeholder").getMenu();
        MenuItem placeholder = Stream.of(menu.getItems()).filter(i -> i.getText().startsWith("部门")).findFirst()
                .orElseThrow();
        menu.setVisible(false);
        placeholder.notifyListeners(SWT.Selection, new Event());
        choose("Form.modality", "应当");
        press("Form.ban.add");
        await(() -> find(view, c -> named(c, "Form.wording") && c.isVisible()) != null);
        set("Form.wording", "不归我管");
        press("Form.match.add");
        set("Form.match", "这个不归我管。");
        set("Form.reason", "推诿");
        press("Form.note.add");
        settle();
        String written = document.get();
        assertEquals("""
                2. [P03] 市民要求转接时
                   话务接线员 应当：“好的。”或“好的，请您稍等，马上转到{部门}。”
                   ※ [B02] 禁说 “不归我管”
                      理由 推诿
                      反例 “这个不归我管。”
                """, written.substring(written.indexOf("2. [P03]"), written.indexOf("3. [P02]")).strip() + "\n");
    }

    @Test
    void buttonsThatArePressedFastActOnWhatTheyMove() {
        caretAt("您好。");
        await(() -> "您好。".equals(text("Form.words").getText()));
        press("Form.step.down");
        press("Form.step.remove");
        String steps = "   # 语气再斟酌\n   话务接线员：“您好。”\n   停 5 秒\n";
        assertEquals(NORM.replace(steps, "   停 5 秒\n   # 语气再斟酌\n"), document.get());
        undo();
        assertEquals(NORM.replace(steps, "   停 5 秒\n   # 语气再斟酌\n   话务接线员：“您好。”\n"), document.get());
        undo();
        assertEquals(NORM, document.get());
    }

    private void undo() {
        try {
            DocumentUndoManagerRegistry.getDocumentUndoManager(document).undo();
        } catch (org.eclipse.core.commands.ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    /** Writes into a field and goes on to the next, as with the tabulator key. */
    private void set(String key, String words) {
        set((Text) control(key), words);
    }

    private void set(String key, int number, String words) {
        set((Text) named(key, number), words);
    }

    private void set(Text field, String words) {
        field.setText(words);
        field.notifyListeners(SWT.FocusOut, new Event());
    }

    private Control named(String key, int number) {
        String name = Messages.get(key) + " " + number;
        return Objects.requireNonNull(find(view, c -> name.equals(c.getData(Named.KEY)) && c.isVisible()), name);
    }

    private void choose(String key, String value) {
        Combo combo = combo(key);
        combo.select(combo.indexOf(value));
        combo.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void aChangeOfTheTextShowsInTheForm() throws Exception {
        caretAt("来电接通时");
        await(() -> "来电接通时".equals(text("Form.situation").getText()));
        Text situation = text("Form.situation");
        document.replace(document.get().indexOf("来电接通时"), 2, "电话");
        await(() -> "电话接通时".equals(situation.getText()));
        document.replace(document.get().indexOf("停 5 秒"), "停 5 秒".length(), "停 7 秒");
        await(() -> ((Tree) control("Form.steps")).getItem(1).getText(2).startsWith("7"));
    }

    private void caretAt(String words) {
        editor.selectAndReveal(document.get().indexOf(words) + 1, 0);
    }

    private Composite pagesOf(Control field) {
        Composite parent = field.getParent();
        while (find(parent, c -> named(c, "Form.hint")) == null) {
            parent = parent.getParent();
        }
        return Objects.requireNonNull(parent.getParent().getParent());
    }

    private Text text(String key) {
        return (Text) control(key);
    }

    private Combo combo(String key) {
        return (Combo) control(key);
    }

    /** The control with the name on the page that is shown; a hidden one where no other has it. */
    private Control control(String key) {
        Control shown = find(view, c -> named(c, key) && c.isVisible());
        return shown != null ? shown : Objects.requireNonNull(find(view, c -> named(c, key)), key);
    }

    private static boolean named(Control control, String key) {
        return Messages.get(key).equals(control.getData(Named.KEY));
    }

    private @Nullable String problem() {
        Label line = (Label) control("Form.problem");
        return line.isVisible() ? line.getText() : null;
    }

    private void press(String key) {
        button(key).notifyListeners(SWT.Selection, new Event());
    }

    private Button button(String key) {
        Button button = (Button) find(view,
                c -> c instanceof Button b && b.getText().equals(Messages.get(key)) && c.isVisible());
        return Objects.requireNonNull(button, key);
    }

    private void addStep(String kind) {
        MenuItem item = Stream.of(button("Form.step.add").getMenu().getItems())
                .filter(i -> i.getText().endsWith(Messages.get("Form.kind.hint." + kind))).findFirst().orElseThrow();
        item.notifyListeners(SWT.Selection, new Event());
    }

    private static @Nullable Control find(Control top, Predicate<Control> wanted) {
        if (wanted.test(top)) {
            return top;
        }
        if (top instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                Control found = find(child, wanted);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private void await(BooleanSupplier condition) {
        until("in the form", condition);
    }
}
