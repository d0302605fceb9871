// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.history;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.history.Credentials;
import phrasebook.ui.internal.history.LoginQuestion.Given;

/** The login of one exchange: what is kept, else what is asked for; kept only when it turned out to be right. */
final class SharingLogin implements Credentials {

    private final Logins logins;
    private final LoginQuestion question;
    private @Nullable String address;
    private @Nullable Given given;
    private boolean again;
    private volatile boolean givenUp;

    SharingLogin(Logins logins, LoginQuestion question) {
        this.logins = logins;
        this.question = question;
    }

    @Override
    public Optional<Login> of(String asking) {
        address = asking;
        Optional<Login> kept = logins.of(asking);
        if (kept.isPresent()) {
            return kept;
        }
        Optional<Given> answer = question.ask(asking, again);
        given = answer.orElse(null);
        givenUp = answer.isEmpty();
        return answer.map(Given::login);
    }

    /** It was refused. Returns whether to try another one. */
    boolean refused() {
        String asked = address;
        if (asked == null || givenUp) {
            return false; // The repository refuses without asking, or nobody wants to answer.
        }
        logins.forget(asked);
        again = true;
        return true;
    }

    /** It was right, or none was needed. */
    void accepted() {
        String asked = address;
        Given answer = given;
        if (asked != null && answer != null && answer.kept()) {
            logins.keep(asked, answer.login());
        }
    }

    /** Whether whoever was asked did not want to answer. */
    boolean isGivenUp() {
        return givenUp;
    }
}
