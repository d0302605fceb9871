// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.wizards;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

import phrasebook.ui.internal.Messages;

/** What the wizards have in common: how they are opened, and their labelled fields. */
public final class Wizards {

    private Wizards() {
    }

    /** Opens a wizard over the workbench's window. */
    public static void open(IWizard wizard) {
        WizardDialog dialog = new WizardDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard);
        dialog.setMinimumPageSize(620, 420);
        dialog.open();
    }

    static Composite grid(Composite parent, int columns) {
        Composite grid = new Composite(parent, SWT.NONE);
        grid.setLayout(new GridLayout(columns, false));
        return grid;
    }

    /** A labelled line of text that fills its row. */
    public static Text field(Composite grid, String label, String value, Runnable changed) {
        new Label(grid, SWT.NONE).setText(Messages.get(label));
        Text text = new Text(grid, SWT.BORDER);
        text.setText(value);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, columns(grid) - 1, 1));
        text.addModifyListener(event -> changed.run());
        return text;
    }

    /** A labelled folder with a button to choose it, in a grid of three columns. */
    public static Text folder(Composite grid, String label, String value, Runnable changed) {
        Text text = field(grid, label, value, changed);
        ((GridData) text.getLayoutData()).horizontalSpan = columns(grid) - 2;
        browse(grid, button -> {
            DirectoryDialog dialog = new DirectoryDialog(grid.getShell());
            dialog.setFilterPath(text.getText());
            String chosen = dialog.open();
            if (chosen != null) {
                text.setText(chosen);
            }
        });
        return text;
    }

    static void browse(Composite grid, Consumer<Button> pressed) {
        Button button = new Button(grid, SWT.PUSH);
        button.setText(Messages.get("Wizard.browse"));
        button.addListener(SWT.Selection, event -> pressed.accept(button));
    }

    private static int columns(Composite grid) {
        return ((GridLayout) grid.getLayout()).numColumns;
    }

    /** Where new norms go unless their writer says otherwise: the documents, else the home folder. */
    public static Path documents() {
        Path home = Path.of(System.getProperty("user.home"));
        for (String name : new String[] { "文档", "Documents" }) {
            if (Files.isDirectory(home.resolve(name))) {
                return home.resolve(name);
            }
        }
        return home;
    }

    /** A file name made of a title: what file systems do not take is left out. */
    static String fileName(String title) {
        String name = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "").strip();
        return name.length() > 60 ? name.substring(0, 60) : name;
    }
}
