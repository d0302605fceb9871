// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl;

import java.util.List;
import java.util.Locale;

import phrasebook.dsl.internal.Findings;
import phrasebook.dsl.internal.NormResource;
import phrasebook.rules.Checker;
import phrasebook.rules.Finding;
import phrasebook.rules.Settings;

/**
 * Checks one norm again and again while it is being written. What it found in an entry is kept for as long as
 * {@link NormLanguage#update} keeps that entry, so a key costs the check of what it touched. Not for several threads.
 */
public final class NormChecker {

    private final Findings findings;

    /**
     * @param settings decide how rules are applied
     * @param locale the language of the messages: Chinese for {@code zh}, else English
     */
    public NormChecker(Settings settings, Locale locale) {
        findings = new Findings(new Checker(settings), locale);
    }

    /** All findings, as {@link NormFindings} has them. */
    public List<Finding> check(ParsedNorm parsed) {
        return findings.of((NormResource) parsed.resource());
    }
}
