// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.util.Optional;

/** Who may send to and fetch from a remote repository: a store of passwords, or somebody who is asked. */
@FunctionalInterface
public interface Credentials {

    /** A name and a password, or a token in its place. */
    record Login(String user, char[] password) {
    }

    /** For remotes that ask for nothing. */
    Credentials NONE = address -> Optional.empty();

    /** The login for that address; empty where there is none, or whoever was asked gave up. Asked only when needed. */
    Optional<Login> of(String address);
}
