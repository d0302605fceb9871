// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FormLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

import phrasebook.ui.internal.preferences.CheckPage;
import phrasebook.ui.internal.views.FormView;
import phrasebook.ui.internal.views.HandbookView;
import phrasebook.ui.internal.views.Named;
import phrasebook.ui.internal.views.PreviewView;
import phrasebook.ui.internal.wizards.ExportWizard;
import phrasebook.ui.internal.wizards.ImportWizard;
import phrasebook.ui.internal.wizards.NewNormWizard;

/** Whoever sees or moves little can work here: every control has a name to be read out, and keys lead to it. */
class ControlsTest extends WorkbenchTest {

    /** Controls that a person works with. */
    private static boolean isWorkedWith(Control control) {
        return control instanceof Text || control instanceof StyledText || control instanceof Combo
                || control instanceof Tree || control instanceof Table || control instanceof Spinner
                || control instanceof Button;
    }

    private static boolean hasName(Control control) {
        return control.getData(Named.KEY) instanceof String name && !name.isBlank()
                || control instanceof Button button && !button.getText().isBlank() || isLabelled(control);
    }

    /** A label just before a control names it on all systems. */
    private static boolean isLabelled(Control control) {
        Composite parent = control.getParent();
        List<Control> siblings = List.of(parent.getChildren());
        int at = siblings.indexOf(control);
        return at > 0 && siblings.get(at - 1) instanceof Label label && !label.getText().isBlank();
    }

    /** The controls below one that no name is read out for, or that the tabulator key does not come to. */
    private List<String> wrong(Composite root) {
        List<String> wrong = new ArrayList<>();
        Set<Control> reached = reached(root);
        for (Control control : controls(root)) {
            boolean platform = control.getParent() instanceof StyledText || control.getParent() instanceof Combo
                    || control.getParent().getLayout() instanceof FormLayout; // the words above a dialog's page
            if (!isWorkedWith(control) || !control.isVisible() || platform) {
                continue;
            }
            if (!hasName(control)) {
                wrong.add("no name: " + control + " in " + control.getParent());
            }
            if (control.isEnabled() && (control.getStyle() & SWT.NO_FOCUS) == 0 && !reached.contains(control)
                    && !isRadioBesideChosen(control)) {
                wrong.add("not reached: " + control + " " + control.getData(Named.KEY));
            }
        }
        return wrong;
    }

    /** Arrow keys lead from the chosen one of several to the others. */
    private static boolean isRadioBesideChosen(Control control) {
        return control instanceof Button button && (button.getStyle() & SWT.RADIO) != 0 && !button.getSelection();
    }

    private Set<Control> reached(Composite root) {
        Set<Control> reached = new LinkedHashSet<>();
        Control first = controls(root).stream().filter(c -> isWorkedWith(c) && c.isVisible() && c.isEnabled())
                .findFirst().orElseThrow();
        first.setFocus();
        settle(); // Its view becomes the active one, and chooses where to begin itself.
        first.setFocus();
        for (int i = 0; i < 200; i++) {
            @Nullable Control focus = display.getFocusControl();
            if (focus == null || !isBelow(focus, root)) {
                break;
            }
            reached.add(focus);
            if (!focus.traverse(SWT.TRAVERSE_TAB_NEXT)) {
                break;
            }
            settle();
            if (display.getFocusControl() == first) {
                break;
            }
        }
        return reached;
    }

    private static boolean isBelow(Control control, Composite root) {
        for (Control each = control; each != null; each = each.getParent()) {
            if (each == root) {
                return true;
            }
        }
        return false;
    }

    private void wizard(IWizard wizard) {
        WizardDialog dialog = new WizardDialog(window(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        settle();
        Shell shell = dialog.getShell();
        shell.forceActive();
        settle();
        List<String> wrong = wrong(shell);
        dialog.close();
        assertEquals(List.of(), wrong);
    }

    @Test
    void wizards() throws IOException {
        ITextEditor editor = openSample();
        wizard(new NewNormWizard());
        wizard(new ImportWizard());
        wizard(new ExportWizard(editor));
    }

    @Test
    void preferences() throws IOException {
        openSample();
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(window(), CheckPage.ID, null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        settle();
        List<String> wrong = wrong((Composite) ((CheckPage) dialog.getSelectedPage()).getControl());
        dialog.close();
        assertEquals(List.of(), wrong);
    }

    @Test
    void views() throws IOException {
        ITextEditor editor = openSample();
        caret(editor, "[P03]", false);
        view(FormView.ID, FormView.class);
        assertEquals(List.of(), wrong(pane("问题")));
        assertEquals(List.of(), wrong(pane("大纲")));
        assertEquals(List.of(), wrong(pane("步骤")));
        view(PreviewView.ID, PreviewView.class);
        assertEquals(List.of(), wrong(pane("预览")));
        view(HandbookView.ID, HandbookView.class);
        assertEquals(List.of(), wrong(pane("说明的正文")));
    }

    /** The outermost composite of the view that holds the control of that name. */
    private Composite pane(String name) {
        Composite pane = named(name, Control.class).getParent();
        while (pane.getParent() != null && !(pane.getParent() instanceof org.eclipse.swt.custom.CTabFolder)
                && pane.getParent().getData("modelElement") == null) {
            pane = pane.getParent();
        }
        return pane;
    }
}
