// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
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

import phrasebook.ui.internal.commands.CompareHandler;
import phrasebook.ui.internal.compare.NormComparison;
import phrasebook.ui.internal.files.NormFiles;
import phrasebook.ui.internal.norm.NormSessions;
import phrasebook.ui.internal.release.ReleaseWizard;
import phrasebook.ui.internal.views.HistoryView;
import phrasebook.ui.internal.wizards.ExportWizard;
import phrasebook.ui.internal.wizards.ImportWizard;
import phrasebook.ui.internal.wizards.NewNormWizard;

/** A walk through menus, views and dialogs, in which nothing may be in another language than the workbench's. */
abstract class LabelsTest extends WorkbenchTest {

    private final List<String> foreign = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();

    /** Whether a label, without its keys, holds words of another language. */
    abstract boolean isForeign(String label);

    private void look(String where, String label) {
        String text = label.replaceAll("\\t.*", "").replace("&", "");
        if (!text.contains(".norm") && isForeign(text)) {
            foreign.add(where + ": " + label);
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
                if (item.getText().contains("\t")) {
                    keys.add(item.getText().replaceAll(".*\\t", ""));
                }
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
    void menusAndEveryOneHoldsSomething() throws IOException {
        openSample();
        Menu bar = window().getMenuBar();
        List<String> titles = new ArrayList<>();
        for (MenuItem item : bar.getItems()) {
            titles.add(item.getText());
            assertTrue(menu(item.getText(), item.getMenu()) > 0, item.getText());
        }
        assertEquals(6, titles.size(), titles.toString());
        for (MenuItem item : bar.getItems()) {
            look("bar", item.getText());
        }
        assertEquals(List.of(), foreign);
        assertEquals(Set.copyOf(keys).size(), keys.size(), "a key for two: " + keys);
        assertTrue(keys.size() > 15, keys.toString());
        assertFalse(keys.contains("Ctrl+J"), "to find while typing is for programmers");
    }

    @Test
    void theContextMenuWhichIsShort() throws IOException {
        ITextEditor editor = openSample();
        int items = menu("context", text(editor).getMenu());
        assertTrue(items > 3 && items < 16, String.valueOf(items));
        assertEquals(List.of(), foreign);
    }

    @Test
    void theWindow() throws IOException {
        openSample();
        dialog("window", window());
        assertEquals(List.of(), foreign);
    }

    @Test
    void finding() throws IOException {
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
        assertEquals(List.of(), foreign);
    }

    @Test
    void about() {
        inDialog(() -> run("phrasebook.ui.about"), shell -> {
            dialog("about", shell);
            assertEquals(1, controls(shell).stream().filter(Button.class::isInstance).count(), "no list of plug-ins");
            picture(shell, "about");
            shell.close();
        });
        assertEquals(List.of(), foreign);
    }

    @Test
    void closingWhatIsUnsaved() throws IOException {
        ITextEditor editor = openSample();
        text(editor).append("# 改\n");
        inDialog(() -> page().closeEditor(editor, true), shell -> {
            dialog("close", shell);
            picture(shell, "close");
            press(shell, JFaceResources.getString("cancel").replace("&", ""));
        });
        assertTrue(page().getActiveEditor() == editor, "it stays open");
        assertEquals(List.of(), foreign);
    }

    @Test
    void progress() throws Exception {
        ProgressMonitorDialog dialog = new ProgressMonitorDialog(window());
        dialog.setOpenOnRun(true);
        dialog.run(true, true, monitor -> {
            monitor.beginTask("", IProgressMonitor.UNKNOWN);
            display.syncExec(() -> dialog("progress", dialog.getShell()));
        });
        assertEquals(List.of(), foreign);
    }

    @Test
    void wizards() throws IOException {
        ITextEditor editor = openSample();
        for (IWizard wizard : List.of(new NewNormWizard(), new ImportWizard(), new ExportWizard(editor),
                new ReleaseWizard(editor, Objects.requireNonNull(NormSessions.of(editor))))) {
            WizardDialog opened = new WizardDialog(window(), wizard);
            opened.setBlockOnOpen(false);
            opened.open();
            settle();
            dialog(wizard.getWindowTitle(), opened.getShell());
            opened.close();
        }
        assertEquals(List.of(), foreign);
    }

    @Test
    void comparing() throws IOException {
        ITextEditor editor = openSample();
        Path old = folder.resolve("old.norm");
        Files.writeString(old, document(editor).get().replace("您好", "你好"));
        CompareHandler.compare(old, Objects.requireNonNull(NormFiles.fileOf(editor)));
        until("opened", () -> page().getActiveEditor().getEditorInput() instanceof NormComparison && page()
                .isPageZoomed());
        for (Control control : controls(window())) {
            if (control instanceof Button button) {
                look("filters", button.getText());
            } else if (control instanceof CLabel label && label.isVisible()
                    && !String.valueOf(label.getText()).contains("(")) {
                look("headings", String.valueOf(label.getText()));
            } else if (control instanceof ToolBar bar) {
                for (ToolItem item : bar.getItems()) {
                    look("tools", item.getText());
                    look("tools", item.getToolTipText() == null ? "" : item.getToolTipText());
                }
            }
        }
        MenuItem edit = window().getMenuBar().getItem(1);
        assertTrue(menu("edit", edit.getMenu()) > 8, edit.getText());
        List<String> entries = Stream.of(edit.getMenu().getItems()).map(i -> i.getText().replaceAll("\t.*", ""))
                .filter(label -> !label.isEmpty()).toList();
        assertEquals(Set.copyOf(entries).size(), entries.size(), "a name for two: " + entries);
        picture(window(), "compare-sample");
        assertEquals(List.of(), foreign);
    }

    @Test
    void savingAVersion() throws IOException {
        ITextEditor editor = openSample();
        view(HistoryView.ID, HistoryView.class);
        page().activate(editor);
        inDialog(() -> run("phrasebook.ui.saveVersion"), shell -> {
            dialog("save version", shell);
            shell.close();
        });
        dialog("window", window());
        picture(window(), "history-sample");
        assertEquals(List.of(), foreign);
    }

    @Test
    void preferences() {
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
        dialog.close();
        assertEquals(List.of(), foreign);
    }
}
