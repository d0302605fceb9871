// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.history;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;

import phrasebook.history.Credentials.Login;

/** Asks for a login in a dialog, and keeps it where that is wanted. For any thread. */
public final class LoginPrompt implements Function<String, Optional<Login>> {

    private final Shell parent;

    public LoginPrompt(Shell parent) {
        this.parent = parent;
    }

    /** The logins of this workbench. */
    public static Logins kept() {
        return new Logins(Path.of(Platform.getStateLocation(Platform.getBundle("phrasebook.ui")).toOSString(), "logins"));
    }

    @Override
    public Optional<Login> apply(String address) {
        AtomicReference<@Nullable Login> given = new AtomicReference<>();
        parent.getDisplay().syncExec(() -> {
            LoginDialog dialog = new LoginDialog(parent, address);
            dialog.open();
            Login login = dialog.login();
            if (login != null && dialog.isKept()) {
                kept().keep(address, login);
            }
            given.set(login);
        });
        return Optional.ofNullable(given.get());
    }
}
