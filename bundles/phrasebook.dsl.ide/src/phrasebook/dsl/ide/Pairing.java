// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide;

import java.util.Optional;

import phrasebook.dsl.ide.internal.Indents;
import phrasebook.dsl.ide.internal.Pairs;

/** Signs that come in pairs, and what becomes of them as they are typed. */
public final class Pairing {

    private Pairing() {
    }

    /**
     * What to do instead of putting in the sign that was typed.
     *
     * @param change of the text; an empty one where the sign is there already and is stepped over
     * @param caret the offset of the caret in the text after the change
     */
    public record Typed(TextChange change, int caret) {
    }

    /** What a sign typed at the place becomes; empty where it is put in as it is. */
    public static Optional<Typed> typed(String text, int offset, String typed) {
        return Pairs.typed(text, offset, typed);
    }

    /** Whether a place lies between a quote and its end, on its line. */
    public static boolean isQuoted(String text, int offset) {
        return Pairs.isQuoted(text, offset);
    }

    /**
     * The blanks that a new line begins with, put in at the place: it stands under the line above, or below an entry or
     * a condition; it begins at the margin where nothing was written yet in the line above.
     */
    public static String indentAfter(String text, int offset) {
        return Indents.after(text, offset);
    }
}
