// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide;

import java.util.List;
import java.util.Locale;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.internal.Fixer;
import phrasebook.rules.Finding;

/** How findings can be mended. */
public final class QuickFixes {

    private QuickFixes() {
    }

    /** The ways to mend a finding of this text, best first; none where only a person can. */
    public static List<QuickFix> of(ParsedNorm parsed, Finding finding, Locale locale) {
        return new Fixer(parsed, finding, locale).fixes();
    }
}
