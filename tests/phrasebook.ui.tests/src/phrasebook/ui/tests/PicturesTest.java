// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.views.BansView;
import phrasebook.ui.internal.views.FormView;
import phrasebook.ui.internal.views.PreviewView;
import phrasebook.ui.internal.views.ProblemsView;
import phrasebook.ui.internal.wizards.ExportWizard;
import phrasebook.ui.internal.wizards.ImportWizard;
import phrasebook.ui.internal.wizards.NewNormWizard;

/** Takes the pictures that people look at, in whichever language the workbench has; each must show something. */
class PicturesTest extends WorkbenchTest {

    private static final String GREETING = "您的声音太小，请您拿起话筒说话好吗？”\n";

    @Override
    String language() {
        return Locale.getDefault().getLanguage();
    }

    private void taken(String name) throws IOException {
        taken(window(), name);
    }

    private void taken(Shell shell, String name) throws IOException {
        Path file = picture(shell, name);
        assertTrue(Files.size(file) > 8_000, name);
    }

    /** The sample, in front and with the keyboard. */
    private ITextEditor sample() throws IOException {
        ITextEditor editor = openSample();
        window().forceActive();
        page().activate(editor);
        text(editor).setFocus();
        settle();
        return editor;
    }

    /** Has the editor pop a list up. */
    private void lists(ITextEditor editor, int operation) {
        ITextOperationTarget target = editor.getAdapter(ITextOperationTarget.class);
        target.doOperation(operation);
        until("a list", this::listed);
    }

    private boolean listed() {
        for (Shell shell : display.getShells()) {
            Table table = shell == window() || !shell.isVisible() ? null : find(shell, Table.class);
            if (table != null && table.getItemCount() > 0) {
                return true;
            }
        }
        return false;
    }

    @Test
    void theWelcomePage() throws IOException {
        IIntroManager intro = PlatformUI.getWorkbench().getIntroManager();
        intro.showIntro(page().getWorkbenchWindow(), false);
        settle();
        taken("welcome");
        intro.closeIntro(intro.getIntro());
    }

    @Test
    void theEditorWithFormAndPreview() throws IOException {
        ITextEditor editor = sample();
        caret(editor, "[P03]", false);
        view(FormView.ID, FormView.class);
        page().activate(editor);
        settle();
        taken("editor-form");
        view(PreviewView.ID, PreviewView.class);
        caret(editor, "[P09]", false);
        taken("editor-preview");
    }

    @Test
    void completion() throws IOException {
        ITextEditor editor = sample();
        view(FormView.ID, FormView.class);
        page().activate(editor);
        caret(editor, GREETING, true);
        text(editor).insert("   ");
        text(editor).setCaretOffset(text(editor).getCaretOffset() + 3);
        settle();
        lists(editor, ISourceViewer.CONTENTASSIST_PROPOSALS);
        long end = System.currentTimeMillis() + 1500;
        until("what the first of them means", () -> System.currentTimeMillis() > end);
        taken("editor-completion");
    }

    @Test
    void aQuickFix() throws IOException {
        ITextEditor editor = sample();
        String broken = "请您拿起话筒说话好吗？";
        document(editor).set(document(editor).get().replace(GREETING, GREETING.replace("？”", "？")));
        caret(editor, broken, true);
        until("marked", () -> !checked(editor).findings().isEmpty());
        lists(editor, ISourceViewer.QUICK_ASSIST);
        taken("editor-quickfix");
    }

    @Test
    void problemsAndTheHandbook() throws IOException {
        ITextEditor editor = sample();
        document(editor).set(document(editor).get().replace("[P05]", "[P04]").replace("{部门}", "{科室}")
                .replace(GREETING, GREETING.replace("？”", "？")));
        checked(editor);
        view(ProblemsView.ID, ProblemsView.class);
        Tree problems = named(spoken("Problems.name"), Tree.class);
        until("listed", () -> problems.getItemCount() > 0);
        taken("problems");
        page().activate(editor);
        caret(editor, "[P04]", false);
        run("phrasebook.ui.explain");
        taken("handbook");
    }

    @Test
    void bans() throws IOException {
        ITextEditor editor = sample();
        document(editor).set(document(editor).get() + "\n第一条 [B01] 市民着急时\n   禁说 “着什么急”、“不归我们管”\n");
        checked(editor);
        view(BansView.ID, BansView.class);
        Tree tree = named(spoken("Bans.name"), Tree.class);
        until("listed", () -> tree.getItemCount() > 0);
        named(spoken("Bans.try"), Text.class).setText("你着啥急，不归我们管");
        taken("bans");
    }

    @Test
    void aNewNorm() throws IOException {
        inWizard(new NewNormWizard(), shell -> taken(shell, "new-norm"));
    }

    @Test
    void importingADocument() throws IOException {
        Path source = folder.resolve("yingkou.txt");
        Files.copy(Path.of("").toAbsolutePath().getParent().getParent().resolve("examples/yingkou-12345.txt"), source);
        inWizard(new ImportWizard(), shell -> {
            taken(shell, "import-source");
            Text file = (Text) controls(shell).stream().filter(c -> c instanceof Text t && t.getEditable()).findFirst()
                    .orElseThrow();
            file.setText(source.toString());
            press(shell, IDialogConstants.NEXT_LABEL.replace("&", ""));
            until("read", shown(shell, "[P03]"));
            taken(shell, "import");
        });
    }

    private static BooleanSupplier shown(Shell shell, String words) {
        return () -> controls(shell).stream().anyMatch(c -> c instanceof Text text && text.getText().contains(words));
    }

    @Test
    void exporting() throws IOException {
        ITextEditor editor = sample();
        inWizard(new ExportWizard(editor), shell -> taken(shell, "export"));
    }

    @Test
    void everyPageOfThePreferences() throws IOException {
        sample();
        var dialog = PreferencesUtil.createPreferenceDialogOn(window(), null, null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        try {
            dialog.getTreeViewer().expandAll();
            List<TreeItem> pages = items(dialog.getTreeViewer().getTree().getItems());
            assertTrue(pages.size() > 3, pages.toString());
            for (TreeItem page : pages) {
                dialog.getTreeViewer().setSelection(new StructuredSelection(page.getData()), true);
                taken(dialog.getShell(), "preferences-"
                        + ((IPreferenceNode) page.getData()).getId().replaceAll(".*\\.", ""));
            }
        } finally {
            dialog.close();
        }
    }

    private static List<TreeItem> items(TreeItem... items) {
        List<TreeItem> all = new ArrayList<>();
        for (TreeItem item : items) {
            all.add(item);
            all.addAll(items(item.getItems()));
        }
        return all;
    }

    /** What a screen reader says for the words of a key. */
    private static String spoken(String key) {
        return Messages.get(key).replaceAll("\\(&.\\)|&", "");
    }

    /** What is looked at in a window. */
    private interface Looks {
        void at(Shell shell) throws IOException;
    }

    private void inWizard(IWizard wizard, Looks looks) throws IOException {
        WizardDialog dialog = new WizardDialog(window(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.setMinimumPageSize(620, 420);
        dialog.open();
        settle();
        try {
            looks.at(dialog.getShell());
        } finally {
            dialog.close();
        }
    }
}
