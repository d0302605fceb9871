// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.internal.Renamer;
import phrasebook.dsl.ide.internal.Symbol;
import phrasebook.dsl.ide.internal.Symbols;

/** Gives an id, a placeholder or a role another name wherever it is named. */
public final class Renaming {

    private Renaming() {
    }

    /** What came of it. */
    public sealed interface Result permits Renamed, Refused {
    }

    /**
     * The name can be given.
     *
     * @param changes of the text; none where the name stays as it is
     */
    public record Renamed(List<TextChange> changes) implements Result {
    }

    /**
     * The name cannot be given.
     *
     * @param reason for readers, in their language
     */
    public record Refused(String reason) implements Result {
    }

    /** Renames what is named at the place: an alias of a role as that alias, an id within its letter. */
    public static Result at(ParsedNorm parsed, int offset, String newName, Locale locale) {
        return new Renamer(parsed.text(), locale).rename(offset, newName.strip());
    }

    /** The name at the place, if there is one that can be changed. */
    public static Optional<String> nameAt(ParsedNorm parsed, int offset) {
        return Symbols.of(parsed.text()).at(offset).map(Symbol::name);
    }
}
