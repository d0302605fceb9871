// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import phrasebook.ui.internal.Messages;

/** Asks for what a new norm is called and where it goes. */
final class NewNormPage extends WizardPage {

    private Button sample;
    private Text title;
    private Text issuer;
    private Text folder;
    private Text name;
    private boolean nameGiven;

    NewNormPage() {
        super("new");
        setTitle(Messages.get("New.title"));
        setDescription(Messages.get("New.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite grid = Wizards.grid(parent, 3);
        Button blank = kind(grid, "New.kindBlank");
        sample = kind(grid, "New.kindSample");
        blank.setSelection(true);
        title = Wizards.field(grid, "New.norm", "", this::titled);
        issuer = Wizards.field(grid, "New.issuer", "", this::check);
        folder = Wizards.folder(grid, "New.folder", Wizards.documents().toString(), this::check);
        name = Wizards.field(grid, "New.file", "", this::check);
        name.addListener(SWT.KeyDown, event -> nameGiven = true);
        setControl(grid);
        setPageComplete(false);
    }

    private Button kind(Composite grid, String key) {
        Button button = new Button(grid, SWT.RADIO);
        button.setText(Messages.get(key));
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        button.addListener(SWT.Selection, event -> {
            boolean blank = !isSample();
            title.setEnabled(blank);
            issuer.setEnabled(blank);
            if (!blank && name.getText().isBlank()) {
                name.setText("yingkou-12345.norm");
            }
            check();
        });
        return button;
    }

    private void titled() {
        if (!nameGiven) {
            String made = Wizards.fileName(title.getText());
            name.setText(made.isEmpty() ? "" : made + ".norm");
        }
        check();
    }

    private void check() {
        String trouble = trouble();
        setErrorMessage(trouble == null || trouble.isEmpty() ? null : trouble);
        setPageComplete(trouble == null);
    }

    /** What is wrong; empty where something is only still missing; null where all is well. */
    private @Nullable String trouble() {
        if (!isSample() && title.getText().isBlank() || name.getText().isBlank()) {
            return "";
        }
        try {
            return !Files.isDirectory(Path.of(folder.getText())) ? Messages.get("New.noFolder")
                    : Files.exists(file()) ? Messages.get("New.exists", file().getFileName()) : null;
        } catch (InvalidPathException e) {
            return Messages.get("New.badName");
        }
    }

    boolean isSample() {
        return sample.getSelection();
    }

    String title() {
        return title.getText().strip();
    }

    String issuer() {
        return issuer.getText().strip();
    }

    Path file() {
        String given = name.getText().strip();
        return Path.of(folder.getText(), given.endsWith(".norm") ? given : given + ".norm");
    }
}
