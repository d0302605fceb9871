// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.tests;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Norm;
import phrasebook.rules.Checker;
import phrasebook.rules.Family;
import phrasebook.rules.Rule;
import phrasebook.rules.Rules;
import phrasebook.rules.Settings;
import phrasebook.rules.Settings.Suppression;
import phrasebook.rules.Violation;

/** Checks norms for their ids and for empty bans on a day, with findings that are put up with. */
final class Suppressing {

    private static final List<Rule> RULES = Rules.all().stream().filter(
            r -> Set.of(Family.IDS, Family.BANS, Family.SUPPRESSIONS).contains(r.family())).toList();

    private Suppressing() {
    }

    static Suppression suppression(String rule, @Nullable String entry, String until) {
        return new Suppression(rule, entry, "等结果", LocalDate.parse(until));
    }

    static List<Violation> check(Norm norm, String day, Suppression... suppressions) {
        Settings settings = new Settings(Set.of(), Map.of(), Settings.DEFAULT.terms(), Settings.DEFAULT.budgets(),
                List.of(suppressions));
        return new Checker(settings, () -> LocalDate.parse(day), RULES).check(norm);
    }

    static List<String> ids(Norm norm, String day, Suppression... suppressions) {
        return check(norm, day, suppressions).stream().map(v -> v.rule().id()).toList();
    }
}
