// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

import phrasebook.ui.internal.views.BansView;

/** The bans in a list, with where the norm itself breaks them, and a sentence to try. */
class BansViewTest extends WorkbenchTest {

    private static final String NORM = """
            规范：试
            角色：话务接线员、市民

            1. [P01] 市民催办时
               话务接线员：“您着什么急，我们正在办。”

            第一条 [B01] 市民着急时
               禁说 “着什么急”
            """;

    @Test
    void aBanIsListedWithThePlaceWhereItIsBroken() throws IOException {
        ITextEditor editor = open(NORM);
        view(BansView.ID, BansView.class);
        Tree tree = named("禁用语", Tree.class);
        until("listed", () -> tree.getItemCount() == 1 && tree.getItem(0).getItemCount() == 1);
        assertEquals("第一条 市民着急时", tree.getItem(0).getText(0));
        TreeItem place = tree.getItem(0).getItem(0);
        assertEquals("您着什么急，我们正在办。", place.getText(1));
        tree.setSelection(place);
        Event open = new Event();
        open.item = place;
        tree.notifyListeners(SWT.DefaultSelection, open);
        settle();
        assertEquals("“您着什么急，我们正在办。”",
                ((ITextSelection) editor.getSelectionProvider().getSelection()).getText());
        document(editor).set(NORM.replace("着什么急，", "放心，"));
        until("gone", () -> tree.getItem(0).getItemCount() == 0);
    }

    @Test
    void aSentenceIsTried() throws IOException {
        open(NORM);
        view(BansView.ID, BansView.class);
        Tree tree = named("禁用语", Tree.class);
        until("listed", () -> tree.getItemCount() == 1);
        Text sentence = named("试一句话：", Text.class);
        Label answer = named("这句话违反的禁用语", Label.class);
        sentence.setText("你着啥急");
        settle();
        assertEquals("没有违反禁用语。", answer.getText());
        sentence.setText("您 着什麼急呢");
        until("told", () -> answer.getText().contains("违反 第一条 市民着急时：禁说“着什么急”"));
    }
}
