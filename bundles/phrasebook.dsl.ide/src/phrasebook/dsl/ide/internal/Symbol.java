// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import phrasebook.dsl.ide.Region;

/**
 * A name in a text.
 *
 * @param declaration whether it is declared here
 */
public record Symbol(Kind kind, String name, Region region, boolean declaration) {

    /** What is named. */
    public enum Kind {
        ID, PLACEHOLDER, ROLE
    }

    boolean isNamedLike(Symbol other) {
        return kind == other.kind && name.equals(other.name);
    }
}
