// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;

import phrasebook.history.Credentials.Login;

/** Tells Git's transport the login, which is asked for at most once. */
final class LoginProvider extends CredentialsProvider {

    private final String address;
    private final Credentials credentials;
    private @Nullable Optional<Login> login;

    LoginProvider(String address, Credentials credentials) {
        this.address = address;
        this.credentials = credentials;
    }

    @Override
    public boolean isInteractive() {
        return false;
    }

    @Override
    public boolean supports(CredentialItem @Nullable... items) {
        return true;
    }

    @Override
    public boolean get(@Nullable URIish uri, CredentialItem @Nullable... items) {
        Optional<Login> known = login;
        if (known == null) {
            known = credentials.of(address);
            login = known;
        }
        if (known.isEmpty() || items == null) {
            return false;
        }
        for (CredentialItem item : items) {
            if (item instanceof CredentialItem.Username user) {
                user.setValue(known.get().user());
            } else if (item instanceof CredentialItem.Password password) {
                password.setValue(known.get().password());
            } else if (!(item instanceof CredentialItem.InformationalMessage)) {
                return false;
            }
        }
        return true;
    }
}
