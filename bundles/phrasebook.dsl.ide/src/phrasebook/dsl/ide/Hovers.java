// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.internal.Teller;
import phrasebook.rules.Finding;

/** What a word, a name or a finding means. */
public final class Hovers {

    private Hovers() {
    }

    /** What there is to tell of the place: of a finding there first, else of an id, a placeholder, a role, a keyword. */
    public static Optional<HoverText> at(ParsedNorm parsed, List<Finding> findings, int offset, Locale locale) {
        return new Teller(parsed, locale).at(findings, offset);
    }
}
