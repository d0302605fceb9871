// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.history;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import phrasebook.history.Credentials.Login;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.history.LoginQuestion.Given;
import phrasebook.ui.internal.wizards.Wizards;

/** Asks for the name and password of a shared repository. */
final class LoginDialog extends TitleAreaDialog {

    private final String address;
    private final String before;
    private final boolean again;
    private @Nullable Text user;
    private @Nullable Text password;
    private @Nullable Button keep;
    private @Nullable Given given;

    /**
     * A dialog to open.
     *
     * @param before the name that was given the last time
     * @param again whether that was refused
     */
    LoginDialog(Shell parent, String address, String before, boolean again) {
        super(parent);
        this.address = address;
        this.before = before;
        this.again = again;
    }

    @Override
    protected void configureShell(@Nullable Shell shell) {
        super.configureShell(shell);
        if (shell != null) {
            shell.setText(Messages.get("Login.title"));
        }
    }

    @Override
    protected Control createDialogArea(@Nullable Composite parent) {
        setTitle(Messages.get("Login.title"));
        setMessage(Messages.get("Login.description", address));
        if (again) {
            setErrorMessage(Messages.get("Login.again", address));
        }
        Composite grid = new Composite(parent, SWT.NONE);
        grid.setLayout(new GridLayout(2, false));
        grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Text name = Wizards.field(grid, "Login.user", before, () -> { });
        user = name;
        Text secret = Wizards.field(grid, "Login.password", "", () -> { });
        secret.setEchoChar('●');
        password = secret;
        Button box = new Button(grid, SWT.CHECK);
        box.setText(Messages.get("Login.keep"));
        box.setSelection(true);
        box.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
        keep = box;
        (before.isEmpty() ? name : secret).setFocus();
        return grid;
    }

    @Override
    protected void okPressed() {
        Text name = user;
        Text secret = password;
        Button box = keep;
        if (name != null && secret != null && box != null) {
            given = new Given(new Login(name.getText().strip(), secret.getTextChars()), box.getSelection());
        }
        super.okPressed();
    }

    /** What was filled in; null where whoever was asked gave up. */
    @Nullable Given given() {
        return given;
    }
}
