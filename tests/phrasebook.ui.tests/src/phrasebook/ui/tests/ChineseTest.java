// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

/** In the Chinese workbench nothing that its user meets is in English. */
class ChineseTest extends WorkbenchTest {

    /** Names of formats and keys are the same in both languages. */
    private static final Pattern SAME = Pattern.compile(
            "\\b(JSON|PDF|Ctrl|Shift|Alt|Enter|Up|Down|Space|F[0-9]+|UTF-8|UTF-16|GB18030|norm|txt|html|Eclipse|Phrasebook|Workbench|P[0-9]+|B[0-9]+)\\b");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

    private final List<String> english = new ArrayList<>();

    private void look(String where, String label) {
        String text = label.replaceAll("\\t.*", "").replace("&", "");
        if (!text.contains(".norm") && WORD.matcher(SAME.matcher(text).replaceAll("")).find()) {
            english.add(where + ": " + label);
        }
    }

    private int menu(String where, Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        settle();
        int items = 0;
        for (MenuItem item : menu.getItems()) {
            if ((item.getStyle() & SWT.SEPARATOR) == 0) {
                items++;
                look(where, item.getText());
                if (item.getMenu() != null) {
                    items += menu(where + " > " + item.getText(), item.getMenu());
                }
            }
        }
        menu.notifyListeners(SWT.Hide, new Event());
        return items;
    }

    private void dialog(String where, Shell shell) {
        look(where, shell.getText());
        for (Control control : controls(shell)) {
            String tip = control.getToolTipText();
            if (tip != null) {
                look(where, tip);
            }
            if (control instanceof Label label) {
                look(where, label.getText());
            } else if (control instanceof Button button) {
                look(where, button.getText());
            } else if (control instanceof ToolBar bar) {
                for (ToolItem item : bar.getItems()) {
                    look(where, item.getText());
                    look(where, item.getToolTipText() == null ? "" : item.getToolTipText());
                }
            } else if (control instanceof CTabFolder folder) {
                for (CTabItem item : folder.getItems()) {
                    look(where, item.getText());
                }
            }
        }
    }

    @Test
    void menusAreChineseAndEveryOneHoldsSomething() throws IOException {
        openSample();
        Menu bar = window().getMenuBar();
        List<String> titles = new ArrayList<>();
        for (MenuItem item : bar.getItems()) {
            titles.add(item.getText());
            assertTrue(menu(item.getText(), item.getMenu()) > 0, item.getText());
        }
        assertEquals(5, titles.size(), titles.toString());
        for (MenuItem item : bar.getItems()) {
            look("bar", item.getText());
        }
        assertEquals(List.of(), english);
    }

    @Test
    void theContextMenuIsChineseAndShort() throws IOException {
        ITextEditor editor = openSample();
        int items = menu("context", text(editor).getMenu());
        assertTrue(items > 3 && items < 16, String.valueOf(items));
        assertEquals(List.of(), english);
    }

    @Test
    void theWindowIsChinese() throws IOException {
        openSample();
        dialog("window", window());
        assertEquals(List.of(), english);
    }

    @Test
    void preferencesAreChinese() {
        var dialog = PreferencesUtil.createPreferenceDialogOn(window(), null, null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        settle();
        Shell shell = dialog.getShell();
        dialog("preferences", shell);
        Tree tree = find(shell, Tree.class);
        assertTrue(tree != null && tree.getItemCount() > 0);
        for (TreeItem item : tree.getItems()) {
            look("preferences", item.getText());
        }
        picture(shell, "preferences");
        dialog.close();
        assertEquals(List.of(), english);
    }
}
