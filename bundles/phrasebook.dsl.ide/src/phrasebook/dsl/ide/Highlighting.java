// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide;

import java.util.List;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.internal.Highlighter;

/** What every piece of a text is, for colouring. */
public final class Highlighting {

    private Highlighting() {
    }

    /** The coloured pieces in the order of the text; they do not overlap. */
    public static List<Highlight> of(ParsedNorm parsed) {
        return of(parsed.text());
    }

    /** The same from the text alone, which need not have been parsed. */
    public static List<Highlight> of(String text) {
        return Highlighter.of(text);
    }
}
