// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl;

import java.util.List;
import java.util.Locale;

import org.eclipse.xtext.resource.XtextResource;

import phrasebook.dsl.internal.Findings;
import phrasebook.dsl.internal.NormResource;
import phrasebook.rules.Checker;
import phrasebook.rules.Finding;
import phrasebook.rules.Settings;
import phrasebook.rules.Severity;
import phrasebook.rules.settings.SettingsFile;
import phrasebook.rules.settings.SettingsProblem;

/**
 * What is wrong with a norm that was read from a text: lines that cannot be read and open quotes ({@code Syntax}), what
 * is said twice ({@code RepeatedLine}), names and ids that are not declared ({@code UnknownRole},
 * {@code UnknownPlaceholder}, {@code UnknownEntry}), what is wrong with the settings beside it ({@code Settings}), and
 * what the rules find (a rule's id). This is the only place that gathers them: the command line, Xtext's
 * {@code IResourceValidator} and with it every editor and server say the same.
 */
public final class NormFindings {

    private NormFindings() {
    }

    /**
     * All findings, in the order of the text.
     *
     * @param resource a resource of the language, parsed; its references are linked where they are not yet. One that
     *            holds nothing is an empty norm
     * @param locale the language of the messages: Chinese for {@code zh}, else English. All else is equal in both
     * @return offsets, columns and lengths in UTF-16 units of the text that the resource was last parsed from; no
     *         finding reaches beyond the line that it begins in
     */
    public static List<Finding> of(XtextResource resource, Locale locale) {
        return of(resource, new Checker(Settings.DEFAULT), locale);
    }

    /**
     * All findings by the rules and settings of that checker, in the order of the text.
     *
     * @see #of(XtextResource, Locale)
     */
    public static List<Finding> of(XtextResource resource, Checker checker, Locale locale) {
        return new Findings(checker, locale).of((NormResource) resource);
    }

    /**
     * What is wrong with the settings file beside a norm, as a finding at the beginning of the norm: until it is
     * mended, the norm is checked without it.
     */
    public static Finding of(SettingsProblem problem, Locale locale) {
        String message = SettingsFile.NAME + ':' + problem.line() + ':' + problem.column() + ": "
                + problem.message(locale);
        return new Finding("Settings", Severity.ERROR, 1, 1, 0, 0, "", message, null);
    }
}
