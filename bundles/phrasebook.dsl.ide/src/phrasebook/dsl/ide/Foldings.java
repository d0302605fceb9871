// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide;

import java.util.List;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.internal.Folder;

/** What can be folded. */
public final class Foldings {

    private Foldings() {
    }

    /** The header, divisions and entries that take more than one line, by where they begin. */
    public static List<Folding> of(ParsedNorm parsed) {
        return Folder.of(parsed);
    }
}
