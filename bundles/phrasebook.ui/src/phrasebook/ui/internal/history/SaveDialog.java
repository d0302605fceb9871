// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.history;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import phrasebook.history.Author;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.wizards.Wizards;

/** Asks who saves a version and what they say about it. */
public class SaveDialog extends TitleAreaDialog {

    private static final int NOTE_HEIGHT = 80;

    private Author author;
    private String note = "";
    private @Nullable Text name;
    private @Nullable Text mail;
    private @Nullable Text words;

    /** @param author whom it proposes */
    public SaveDialog(Shell parent, Author author) {
        super(parent);
        this.author = author;
    }

    @Override
    protected void configureShell(@Nullable Shell shell) {
        super.configureShell(shell);
        if (shell != null) {
            shell.setText(Messages.get("SaveVersion.title"));
        }
    }

    @Override
    protected Control createDialogArea(@Nullable Composite parent) {
        setTitle(Messages.get("SaveVersion.title"));
        setMessage(Messages.get("SaveVersion.description"));
        Composite grid = new Composite(parent, SWT.NONE);
        grid.setLayout(new GridLayout(2, false));
        grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Label label = new Label(grid, SWT.NONE);
        label.setText(Messages.get("SaveVersion.note"));
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        Text said = new Text(grid, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = NOTE_HEIGHT;
        said.setLayoutData(data);
        said.addModifyListener(event -> check());
        said.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        words = said;
        name = Wizards.field(grid, "SaveVersion.author", author.name(), this::check);
        mail = Wizards.field(grid, "SaveVersion.mail", author.email(), this::check);
        return grid;
    }

    @Override
    protected void createButtonsForButtonBar(@Nullable Composite parent) {
        super.createButtonsForButtonBar(parent);
        check();
    }

    private static String text(@Nullable Text field) {
        return field == null ? "" : field.getText().strip();
    }

    private void check() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(!text(words).isEmpty() && !text(name).isEmpty());
        }
    }

    @Override
    protected void okPressed() {
        author = new Author(text(name), text(mail));
        note = text(words);
        super.okPressed();
    }

    public Author author() {
        return author;
    }

    public String note() {
        return note;
    }
}
