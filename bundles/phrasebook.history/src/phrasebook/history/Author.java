// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import org.eclipse.jgit.lib.PersonIdent;

/**
 * Who saves or releases something.
 *
 * @param name as it is shown
 * @param email may be empty
 */
public record Author(String name, String email) {

    PersonIdent now() {
        return new PersonIdent(name, email);
    }
}
