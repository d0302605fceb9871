// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.history;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;

/** Asks for a login in a dialog. */
public final class LoginPrompt implements LoginQuestion {

    private final Shell parent;
    private String user = "";

    public LoginPrompt(Shell parent) {
        this.parent = parent;
    }

    /** The logins of this workbench. */
    public static Logins kept() {
        return new Logins(Path.of(Platform.getStateLocation(Platform.getBundle("phrasebook.ui")).toOSString(),
                "logins"));
    }

    @Override
    public Optional<Given> ask(String address, boolean again) {
        AtomicReference<@Nullable Given> given = new AtomicReference<>();
        parent.getDisplay().syncExec(() -> {
            LoginDialog dialog = new LoginDialog(parent, address, user, again);
            dialog.open();
            given.set(dialog.given());
        });
        Given answer = given.get();
        user = answer == null ? user : answer.login().user();
        return Optional.ofNullable(answer);
    }
}
