// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

import phrasebook.ui.internal.views.Named;
import phrasebook.ui.internal.views.OutlineView;
import phrasebook.ui.internal.views.PreviewView;
import phrasebook.ui.internal.views.ProblemsView;

/** The views beside the text. */
class ViewsTest extends WorkbenchTest {

    private Tree tree(IViewPart view) {
        return controls(window()).stream().filter(Tree.class::isInstance).map(Tree.class::cast)
                .filter(t -> view.getSite().getRegisteredName().equals(t.getData(Named.KEY))).findFirst()
                .orElseThrow();
    }

    private static List<String> labels(Tree tree) {
        List<String> labels = new ArrayList<>();
        collect(tree.getItems(), labels);
        return labels;
    }

    private static void collect(TreeItem[] items, List<String> labels) {
        for (TreeItem item : items) {
            labels.add(item.getText());
            collect(item.getItems(), labels);
        }
    }

    @Test
    void theOutlineShowsDivisionsAndEntriesAndGoesToThem() throws IOException {
        ITextEditor editor = openSample();
        Tree tree = tree(view(OutlineView.ID, OutlineView.class));
        assertTrue(labels(tree).stream().anyMatch(l -> l.contains("一、文明服务用语")), labels(tree).toString());
        assertTrue(labels(tree).stream().anyMatch(l -> l.startsWith("3. 遇到无声电话时")), labels(tree).toString());
        TreeItem first = tree.getItem(0).getItem(0).getItem(2);
        tree.setSelection(first);
        Event event = new Event();
        event.item = first;
        tree.notifyListeners(SWT.Selection, event);
        settle();
        assertTrue(text(editor).getLine(text(editor).getLineAtOffset(text(editor).getCaretOffset()))
                .startsWith("3. [P03]"));
    }

    @Test
    void theOutlineFollowsTheCaret() throws IOException {
        ITextEditor editor = openSample();
        Tree tree = tree(view(OutlineView.ID, OutlineView.class));
        caret(editor, "[P09]", false);
        until("followed", () -> tree.getSelectionCount() == 1 && tree.getSelection()[0].getText().startsWith("9. "));
    }

    @Test
    void problemsAreGroupedAndGoAway() throws IOException {
        ITextEditor editor = open("规范：试\n角色：话务接线员\n\n1. [P01] 问候语\n   话务接线员：“您好\n");
        Tree tree = tree(view(ProblemsView.ID, ProblemsView.class));
        until("listed", () -> tree.getItemCount() == 1);
        assertTrue(tree.getItem(0).getText().startsWith("错误（1）"), tree.getItem(0).getText());
        document(editor).set("规范：试\n角色：话务接线员\n\n1. [P01] 问候语\n   话务接线员：“您好”\n");
        checked(editor);
        until("gone", () -> tree.getItemCount() == 0);
    }

    @Test
    void aGroupOfProblemsThatWasClosedStaysClosedWhileOneTypes() throws IOException {
        ITextEditor editor = open("规范：试\n角色：话务接线员\n\n1. [P01] 问候语\n   话务接线员：“您好\n");
        Tree tree = tree(view(ProblemsView.ID, ProblemsView.class));
        until("listed", () -> tree.getItemCount() == 1 && tree.getItem(0).getItem(0).getExpanded());
        tree.setSelection(tree.getItem(0).getItem(0));
        tree.getItem(0).getItem(0).setExpanded(false);
        document(editor).set(document(editor).get() + "\n2. [P02] 结束语\n   话务接线员：“再见\n");
        until("listed again", () -> tree.getItemCount() == 1 && tree.getItem(0).getText().startsWith("错误（2）"));
        assertTrue(tree.getItem(0).getExpanded() && !tree.getItem(0).getItem(0).getExpanded());
        assertEquals(List.of(tree.getItem(0).getItem(0)), List.of(tree.getSelection()));
    }

    @Test
    void ofManyProblemsOfOneRuleTheFirstAreListed() throws IOException {
        StringBuilder norm = new StringBuilder("规范：试\n角色：话务接线员\n");
        for (int i = 1; i <= 250; i++) {
            norm.append("\n").append(i).append(". 情况").append(i).append("时\n   话务接线员：“您好\n");
        }
        open(norm.toString());
        Tree tree = tree(view(ProblemsView.ID, ProblemsView.class));
        until("listed", () -> tree.getItemCount() > 0 && tree.getItem(0).getItemCount() > 0
                && tree.getItem(0).getItem(0).getItemCount() == 101);
        String more = tree.getItem(0).getItem(0).getItem(100).getText();
        assertEquals("再显示 100 项（还有 150 项）", more);
    }

    @Test
    void thePreviewIsThePrintedDocument() throws IOException {
        openSample();
        PreviewView preview = view(PreviewView.ID, PreviewView.class);
        StyledText page = controls(window()).stream().filter(StyledText.class::isInstance).map(StyledText.class::cast)
                .filter(t -> preview.getSite().getRegisteredName().equals(t.getData(Named.KEY))).findFirst()
                .orElseThrow();
        until("shown", () -> page.getText().contains("3. 遇到无声电话时"));
        assertEquals(-1, page.getText().indexOf("[P03]"), "ids are not printed");
        assertTrue(page.getText().contains("***"), "placeholders are printed as their signs");
    }

    @Test
    void thePreviewFollowsTheCaretAndTheCaretThePreview() throws IOException {
        ITextEditor editor = openSample();
        view(PreviewView.ID, PreviewView.class);
        StyledText page = named("预览", StyledText.class);
        until("shown", () -> page.getText().contains("3. 遇到无声电话时"));
        caret(editor, "[P21]", false);
        int line = page.getLineAtOffset(page.getText().indexOf("\n21. ") + 1);
        until("followed", () -> page.getTopIndex() <= line
                && line <= page.getLineIndex(page.getClientArea().height) && page.getLineBackground(line) != null);
        page.setCaretOffset(page.getText().indexOf("3. 遇到无声电话时"));
        page.notifyListeners(SWT.KeyUp, new Event());
        until("gone to", () -> text(editor).getLine(text(editor).getLineAtOffset(text(editor).getCaretOffset()))
                .startsWith("3. [P03]"));
    }
}
