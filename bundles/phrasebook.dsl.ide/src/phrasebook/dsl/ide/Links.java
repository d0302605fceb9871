// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide;

import java.util.List;
import java.util.Optional;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.internal.Symbols;

/** Where ids, placeholders and roles are declared and named. */
public final class Links {

    private Links() {
    }

    /** Where the name at the place is declared; empty where there is no name, no declaration, or that itself. */
    public static Optional<Link> definitionAt(ParsedNorm parsed, int offset) {
        return Symbols.of(parsed.text()).definitionAt(offset);
    }

    /** Every place that names what the place does, its declaration too; of a role its aliases as well. */
    public static List<Region> occurrencesAt(ParsedNorm parsed, int offset) {
        return Symbols.of(parsed.text()).occurrencesAt(offset);
    }
}
