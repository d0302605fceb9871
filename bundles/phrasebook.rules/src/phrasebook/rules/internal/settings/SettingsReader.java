// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.settings;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import phrasebook.rules.Family;
import phrasebook.rules.Rule;
import phrasebook.rules.Rules;
import phrasebook.rules.Settings;
import phrasebook.rules.Settings.Budgets;
import phrasebook.rules.Settings.Suppression;
import phrasebook.rules.Settings.Term;
import phrasebook.rules.Severity;
import phrasebook.rules.internal.suppressions.ExpiredSuppression;

/** Makes settings of what a file says; what it does not say is as {@link Settings#DEFAULT} has it. */
public final class SettingsReader {

    /** The word in place of a severity that turns a rule off. */
    public static final String OFF = "off";

    private static final String ALWAYS_AN_ERROR = ExpiredSuppression.class.getSimpleName();

    private final Problems problems;
    private final Set<String> rules = new HashSet<>();

    private SettingsReader(Problems problems) {
        this.problems = problems;
        Rules.all().forEach(rule -> rules.add(rule.id()));
    }

    /** Takes what is wrong with a file. */
    @FunctionalInterface
    public interface Problems {
        /** Something is wrong at that place. */
        void at(Located place, String kind, String... arguments);
    }

    /** The settings, of use only where no problem was told of. */
    public static Settings read(Located root, Problems problems) {
        return new SettingsReader(problems).settings(root);
    }

    /** Whether it is a rule, and what it finds can be put up with. */
    public static boolean isSuppressible(String id) {
        return Rules.all().stream().anyMatch(r -> r.id().equals(id) && r.family() != Family.SUPPRESSIONS);
    }

    /** Whether a rule can be of that severity, or off. */
    public static boolean isPossible(String rule, String level) {
        return !rule.equals(ALWAYS_AN_ERROR) || level.equals(Severity.ERROR.id());
    }

    private Settings settings(Located root) {
        Fields fields = Fields.of(root, problems, "$schema", "severities", "terms", "budgets", "suppressions");
        fields.text("$schema", false);
        Set<String> off = new HashSet<>();
        Map<String, Severity> severities = new LinkedHashMap<>();
        fields.members("severities").forEach(m -> severity(m, off, severities));
        List<Term> terms = fields.objects("terms", this::term, Settings.DEFAULT.terms());
        Budgets budgets = fields.value("budgets").map(b -> BudgetsReader.read(b, problems)).orElse(Budgets.DEFAULT);
        List<Suppression> suppressions = fields.objects("suppressions", this::suppression, List.of());
        return new Settings(Set.copyOf(off), Map.copyOf(severities), terms, budgets, suppressions);
    }

    private void severity(Located.Member member, Set<String> off, Map<String, Severity> severities) {
        String rule = member.name().text();
        if (!isRule(member.name(), rule)) {
            return;
        }
        String level = member.value() instanceof Located.Text text ? text.text() : "";
        Optional<Severity> severity = Stream.of(Severity.values()).filter(s -> s.id().equals(level)).findFirst();
        if (severity.isEmpty() && !level.equals(OFF)) {
            problems.at(member.value(), "UNKNOWN_SEVERITY", rule);
        } else if (!isPossible(rule, level)) {
            problems.at(member.value(), "FIXED_SEVERITY", rule);
        } else if (severity.isEmpty()) {
            off.add(rule);
        } else {
            severities.put(rule, severity.get());
        }
    }

    private boolean isRule(Located place, String id) {
        if (rules.contains(id)) {
            return true;
        }
        String meant = Rules.all().stream().map(Rule::id).filter(id::equalsIgnoreCase).findFirst().orElse("");
        problems.at(place, meant.isEmpty() ? "UNKNOWN_RULE" : "RULE_SPELLING", id, meant);
        return false;
    }

    private void suppressible(Located place, String id) {
        if (isRule(place, id) && !isSuppressible(id)) {
            problems.at(place, "NOT_SUPPRESSIBLE", id);
        }
    }

    private Term term(Located object) {
        Fields fields = Fields.of(object, problems, "preferred", "avoided");
        String preferred = fields.text("preferred", true);
        List<String> avoided = fields.texts("avoided");
        if (avoided.contains(preferred)) {
            problems.at(object, "TERM_AVOIDS_ITSELF", preferred);
        }
        return new Term(preferred, avoided);
    }

    private Suppression suppression(Located object) {
        Fields fields = Fields.of(object, problems, "rule", "entry", "reason", "until");
        String rule = fields.text("rule", true);
        if (!rule.isEmpty()) {
            fields.value("rule").ifPresent(place -> suppressible(place, rule));
        }
        String entry = fields.text("entry", false);
        return new Suppression(rule, entry.isEmpty() ? null : entry, fields.text("reason", true),
                fields.date("until"));
    }
}
