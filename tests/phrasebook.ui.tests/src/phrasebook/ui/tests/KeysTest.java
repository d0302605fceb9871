// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

import phrasebook.ui.internal.views.OutlineView;

/** What keys and the mouse do in the text and in the outline. */
class KeysTest extends WorkbenchTest {

    private static final String NORM = """
            规范：试
            角色：话务接线员、市民
            占位：部门（受理的部门，印作“***”）

            一、用语

            1. [P01] 问候语
               话务接线员：“您好，这里是{部门}。”

            2. [P02] 转接时
               话务接线员：“请找{部门}。”
               转到 [P01]

            3. [P03] 结束语
               话务接线员：“再见。”
            """;

    private ITextEditor opened(String text) throws IOException {
        ITextEditor editor = open(text);
        page().activate(editor);
        window().forceActive();
        text(editor).setFocus();
        settle();
        return editor;
    }

    private Point placeOf(ITextEditor editor, String piece) {
        StyledText text = text(editor);
        Point at = text.getLocationAtOffset(text.getText().indexOf(piece));
        return text.toDisplay(at.x + 6, at.y + 6);
    }

    private String popups() {
        StringBuilder words = new StringBuilder();
        for (Shell shell : display.getShells()) {
            if (shell != window() && shell.isVisible()) {
                controls(shell).stream().filter(StyledText.class::isInstance).map(c -> ((StyledText) c).getText())
                        .forEach(words::append);
            }
        }
        return words.toString();
    }

    @Test
    void theMouseOverAReferenceShowsThePhrase() throws IOException {
        ITextEditor editor = opened(NORM);
        Point at = placeOf(editor, "P01]\n\n3");
        mouse(SWT.MouseMove, new Point(at.x + 40, at.y + 60));
        mouse(SWT.MouseMove, at);
        mouse(SWT.MouseMove, new Point(at.x + 1, at.y));
        until("the hover", () -> popups().contains("您好，这里是"));
        assertEquals("1. 问候语\n话务接线员：“您好，这里是***。”", popups());
        picture(window(), "editor-hover");
        mouse(SWT.MouseMove, new Point(5, 5));
    }

    @Test
    void aQuickFixIsChosenByKeys() throws IOException {
        ITextEditor editor = opened(NORM.replace("“再见。”", "“再见。"));
        caret(editor, "“再见。", true);
        until("marked", () -> !checked(editor).findings().isEmpty());
        key(SWT.CTRL, '1', '1');
        until("the list of fixes", () -> fixes() > 0);
        hand("key", "Return");
        until("done", () -> fixes() == 0);
        assertEquals(NORM, document(editor).get());
        until("there is something to undo", () -> editor.getAction(ActionFactory.UNDO.getId()).isEnabled());
        hand("key", "ctrl+z");
        until("taken back", () -> document(editor).get().equals(NORM.replace("“再见。”", "“再见。")));
    }

    /** How many lines the list that popped up has. */
    private int fixes() {
        int lines = 0;
        for (Shell shell : display.getShells()) {
            Table table = shell == window() || !shell.isVisible() ? null : find(shell, Table.class);
            lines += table == null ? 0 : table.getItemCount();
        }
        return lines;
    }

    @Test
    void occurrencesAreMarkedWhereTheCaretRests() throws IOException {
        ITextEditor editor = opened(NORM);
        caret(editor, "部门}。”\n\n2", false);
        List<String> marked = new ArrayList<>();
        until("marked", () -> {
            marked.clear();
            Iterator<Annotation> all = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput())
                    .getAnnotationIterator();
            all.forEachRemaining(a -> {
                if (a.getType().equals("org.eclipse.ui.genericeditor.text")) {
                    marked.add(a.getType());
                }
            });
            return marked.size() == 3;
        });
    }

    @Test
    void referencesAreListedAndGoneTo() throws IOException {
        ITextEditor editor = opened(NORM);
        caret(editor, "[P01] 问", false);
        text(editor).setCaretOffset(text(editor).getCaretOffset() + 2);
        inDialog(() -> run("phrasebook.ui.references"), dialog -> {
            Table list = find(dialog, Table.class);
            assertTrue(list != null, "a list");
            until("the id and the reference to it", () -> list.getItemCount() == 2);
            picture(dialog, "references");
            list.setSelection(1);
            list.notifyListeners(SWT.Selection, new Event());
            press(dialog, "确定");
        });
        int line = text(editor).getLineAtOffset(text(editor).getSelection().x);
        assertEquals("   转到 [P01]", text(editor).getLine(line));
    }

    @Test
    void aPlaceholderIsRenamedWhereverItIs() throws IOException {
        ITextEditor editor = opened(NORM);
        caret(editor, "部门（", false);
        inDialog(() -> run("phrasebook.ui.rename"), dialog -> {
            Text name = find(dialog, Text.class);
            assertEquals("部门", name == null ? "" : name.getText());
            if (name != null) {
                name.setText("科 室");
                assertTrue(!button(dialog, "确定").isEnabled(), "a name has no blanks");
                name.setText("科室");
            }
            press(dialog, "确定");
        });
        String renamed = NORM.replace("{部门}", "{科室}").replace("占位：部门", "占位：科室");
        assertEquals(renamed, document(editor).get());
        run("org.eclipse.ui.edit.undo");
        assertEquals(NORM, document(editor).get());
    }

    @Test
    void anEntryIsDraggedInTheOutline() throws IOException {
        ITextEditor editor = opened(NORM);
        view(OutlineView.ID, OutlineView.class);
        Tree tree = named("大纲", Tree.class);
        until("the outline", () -> tree.getItemCount() == 1 && tree.getItem(0).getItemCount() == 3);
        checked(editor);
        drag(tree, 2, 0);
        String moved = document(editor).get();
        assertEquals(List.of("1. [P01] 问候语", "2. [P03] 结束语", "3. [P02] 转接时"),
                moved.lines().filter(l -> l.matches("[0-9]\\..*")).toList(), moved);
    }

    @Test
    void anEntryIsMovedByTheOutlinesMenu() throws IOException {
        ITextEditor editor = opened(NORM);
        view(OutlineView.ID, OutlineView.class);
        Tree tree = named("大纲", Tree.class);
        until("the outline", () -> tree.getItemCount() == 1 && tree.getItem(0).getItemCount() == 3);
        TreeItem third = tree.getItem(0).getItem(2);
        tree.setSelection(third);
        Event chosen = new Event();
        chosen.item = third;
        tree.notifyListeners(SWT.Selection, chosen);
        settle();
        tree.getMenu().notifyListeners(SWT.Show, new Event());
        MenuItem up = tree.getMenu().getItem(0);
        assertEquals("上移(&U)", up.getText());
        assertTrue(up.isEnabled());
        up.notifyListeners(SWT.Selection, new Event());
        settle();
        assertEquals(List.of("1. [P01] 问候语", "2. [P03] 结束语", "3. [P02] 转接时"),
                document(editor).get().lines().filter(l -> l.matches("[0-9]\\..*")).toList());
    }

    /**
     * From the middle of an entry's line in the first division to that of another. The desktop may lose a hand that is
     * this quick; then it is moved again.
     */
    private void drag(Tree tree, int from, int to) {
        String before = document((ITextEditor) page().getActiveEditor()).get();
        BooleanSupplier dropped = () -> !document((ITextEditor) page().getActiveEditor()).get().equals(before);
        for (int attempt = 1; attempt < 4 && !dropped.getAsBoolean(); attempt++) {
            long still = System.currentTimeMillis() + 600;
            until("the outline rests", () -> System.currentTimeMillis() > still);
            Point start = middle(tree, tree.getItem(0).getItem(from));
            Point end = middle(tree, tree.getItem(0).getItem(to));
            List<String> moves = new ArrayList<>(List.of("mousemove", "" + start.x, "" + start.y, "sleep", "0.3",
                    "mousedown", "1"));
            for (int i = 1; i <= 12; i++) {
                int y = start.y + (end.y - start.y) * i / 12;
                moves.addAll(List.of("sleep", "0.1", "mousemove", "" + (start.x + i), "" + y));
            }
            moves.addAll(List.of("sleep", "0.3", "mouseup", "1"));
            hand(moves.toArray(String[]::new));
            long patience = System.currentTimeMillis() + 6000;
            until("dropped or lost", () -> dropped.getAsBoolean() || System.currentTimeMillis() > patience);
        }
        assertTrue(dropped.getAsBoolean(), "dropped");
    }

    /** Keys and mouse from outside, as the desktop sends them. */
    private static void hand(String... commands) {
        List<String> all = new ArrayList<>(List.of("xdotool"));
        all.addAll(List.of(commands));
        try {
            new ProcessBuilder(all).start();
        } catch (IOException e) {
            throw new AssertionError("this test needs xdotool; releng/verify installs it", e);
        }
    }

    private static Point middle(Tree tree, TreeItem item) {
        Rectangle bounds = item.getBounds();
        return tree.toDisplay(bounds.x + Math.min(30, bounds.width / 2), bounds.y + bounds.height / 2);
    }
}
