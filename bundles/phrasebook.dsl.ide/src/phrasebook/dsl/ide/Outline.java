// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.internal.Outliner;

/** The divisions and entries of a norm as a tree. */
public final class Outline {

    private Outline() {
    }

    /** The norm itself, with its divisions nested as their headings say. */
    public static OutlineNode of(ParsedNorm parsed) {
        return new Outliner(parsed).norm();
    }
}
