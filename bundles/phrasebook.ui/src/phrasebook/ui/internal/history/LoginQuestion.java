// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.history;

import java.util.Optional;

import phrasebook.history.Credentials.Login;

/** Asks whoever works here for the login of a shared repository. For any thread. */
@FunctionalInterface
public interface LoginQuestion {

    /** @param kept whether to keep it, once it turned out to be right */
    record Given(Login login, boolean kept) {
    }

    /**
     * Asks.
     *
     * @param again whether the one before was refused
     * @return empty where whoever was asked gave up
     */
    Optional<Given> ask(String address, boolean again);
}
