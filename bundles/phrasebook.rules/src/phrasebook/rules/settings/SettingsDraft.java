// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import phrasebook.rules.Rule;
import phrasebook.rules.Settings;
import phrasebook.rules.Settings.Suppression;
import phrasebook.rules.Settings.Term;
import phrasebook.rules.Severity;
import phrasebook.rules.internal.settings.BudgetsReader;
import phrasebook.rules.internal.settings.SettingsReader;

/** A settings file as a form shows and changes it. What the form does not show stays as it is. */
public final class SettingsDraft {

    private String text;
    private Settings settings;

    private SettingsDraft(String text, Settings settings) {
        this.text = text;
        this.settings = settings;
    }

    /**
     * The settings in a text; none in a blank one.
     *
     * @throws SettingsException when it holds something else than settings
     */
    public static SettingsDraft of(String text) throws SettingsException {
        String json = text.isBlank() ? SettingsText.EMPTY : text;
        return new SettingsDraft(json, SettingsFile.parse(json));
    }

    /** The text of the file as it has become. */
    public String text() {
        return text;
    }

    private void become(String changed) {
        try {
            settings = SettingsFile.parse(changed);
            text = changed;
        } catch (SettingsException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** What a rule can be set to: ids of severities, and {@code off}. */
    public static List<String> levels(Rule rule) {
        return Stream.concat(Stream.of(Severity.values()).map(Severity::id), Stream.of(SettingsReader.OFF))
                .filter(level -> SettingsReader.isPossible(rule.id(), level)).toList();
    }

    /** What a rule is set to; nothing where it is left as it is. */
    public Optional<String> level(Rule rule) {
        return settings.off().contains(rule.id()) ? Optional.of(SettingsReader.OFF)
                : Optional.ofNullable(settings.severities().get(rule.id())).map(Severity::id);
    }

    /** Sets a rule to one of its levels, or leaves it as it is. */
    public void setLevel(Rule rule, Optional<String> level) {
        become(level.map(l -> SettingsText.with(text, l, "severities", rule.id()))
                .orElseGet(() -> SettingsText.without(text, "severities", rule.id())));
    }

    /** The names of the budgets, in the order in which they are shown. */
    public static List<String> budgets() {
        return BudgetsReader.keys();
    }

    /** The highest number that a budget can be; the lowest is 1. */
    public static int highestBudget() {
        return BudgetsReader.MOST;
    }

    /** What a budget is about, in the language of the locale. */
    public static String words(String budget, Locale locale) {
        return SettingsSchema.words("budgets." + budget, locale);
    }

    /** How much a budget is. */
    public int budget(String budget) {
        return BudgetsReader.value(settings.budgets(), budget);
    }

    /** Sets a budget; nothing is written where it is that already. */
    public void setBudget(String budget, int number) {
        if (number != budget(budget)) {
            become(number == BudgetsReader.standard(budget) ? SettingsText.without(text, "budgets", budget)
                    : SettingsText.with(text, number, "budgets", budget));
        }
    }

    /** The words that are preferred to others. */
    public List<Term> terms() {
        return settings.terms();
    }

    /**
     * Sets the words that are preferred to others; nothing is written where they are that already.
     *
     * @throws IllegalArgumentException where a term avoids itself or nothing, or has no words
     */
    public void setTerms(List<Term> terms) {
        if (!terms.equals(terms())) {
            become(terms.equals(Term.COMMON) ? SettingsText.without(text, "terms")
                    : SettingsText.withTerms(text, terms));
        }
    }

    /** The problems that are put up with. */
    public List<Suppression> suppressions() {
        return settings.suppressions();
    }

    /**
     * Puts up with one more problem.
     *
     * @throws IllegalArgumentException where the rule is none that can be put up with, or the reason says nothing
     */
    public void suppress(Suppression suppression) {
        become(SettingsText.withSuppression(text, suppression));
    }

    /** Whether what a rule finds can be put up with. */
    public static boolean isSuppressible(String rule) {
        return SettingsReader.isSuppressible(rule);
    }
}
