// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
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

import phrasebook.ui.internal.wizards.ExportWizard;
import phrasebook.ui.internal.wizards.ImportWizard;
import phrasebook.ui.internal.wizards.NewNormWizard;

/** In the Chinese workbench nothing that its user meets is in English. */
class ChineseTest extends WorkbenchTest {

    /** Names of formats and keys are the same in both languages. */
    private static final Pattern SAME = Pattern.compile(
            "\\b(JSON|PDF|Ctrl|Shift|Alt|Enter|Up|Down|Space|F[0-9]+|UTF-8|UTF-16|GB18030|norm|txt|html|Eclipse|Phrasebook|Workbench|Public|License|Markdown|TXT|MD|CSV|HTML|DOCX|XLSX|Word|Excel|WORDS|REPLACEMENTS|QA|SSML|P[0-9]+|B[0-9]+)\\b");
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
    void findingIsChinese() throws IOException {
        ITextEditor editor = openSample();
        page().activate(editor);
        text(editor).setFocus();
        run("org.eclipse.ui.edit.findReplace");
        for (Shell shell : display.getShells()) {
            if (shell.isVisible()) {
                dialog("find", shell);
            }
        }
        picture(window(), "find");
        assertEquals(List.of(), english);
    }

    @Test
    void aboutIsChinese() {
        inDialog(() -> run("org.eclipse.ui.help.aboutAction"), shell -> {
            dialog("about", shell);
            picture(shell, "about");
            shell.close();
        });
        assertEquals(List.of(), english);
    }

    @Test
    void closingWhatIsUnsavedAsksInChinese() throws IOException {
        ITextEditor editor = openSample();
        text(editor).append("# 改\n");
        inDialog(() -> page().closeEditor(editor, true), shell -> {
            dialog("close", shell);
            picture(shell, "close");
            press(shell, "取消");
        });
        assertTrue(page().getActiveEditor() == editor, "it stays open");
        assertEquals(List.of(), english);
    }

    @Test
    void progressIsChinese() throws Exception {
        ProgressMonitorDialog dialog = new ProgressMonitorDialog(window());
        dialog.setOpenOnRun(true);
        dialog.run(true, true, monitor -> {
            monitor.beginTask("导出", IProgressMonitor.UNKNOWN);
            display.syncExec(() -> dialog("progress", dialog.getShell()));
        });
        assertEquals(List.of(), english);
    }

    @Test
    void wizardsAreChinese() throws IOException {
        ITextEditor editor = openSample();
        for (IWizard wizard : List.of(new NewNormWizard(), new ImportWizard(), new ExportWizard(editor))) {
            WizardDialog opened = new WizardDialog(window(), wizard);
            opened.setBlockOnOpen(false);
            opened.open();
            settle();
            dialog(wizard.getWindowTitle(), opened.getShell());
            opened.close();
        }
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
