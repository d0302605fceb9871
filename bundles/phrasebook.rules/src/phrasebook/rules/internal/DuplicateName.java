// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import phrasebook.model.Norm;
import phrasebook.model.NormPackage;
import phrasebook.model.Placeholder;
import phrasebook.model.Role;
import phrasebook.rules.Rule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** No two roles, with their aliases, and no two placeholders have one name. */
public final class DuplicateName implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Norm norm, Consumer<Violation> report) {
        Set<String> roles = new HashSet<>();
        for (Role role : norm.getRoles()) {
            if (!roles.add(role.getName())) {
                report.accept(new Violation(this, role, NormPackage.Literals.ROLE__NAME, -1, List.of(role.getName())));
            }
            for (int i = 0; i < role.getAliases().size(); i++) {
                String alias = role.getAliases().get(i);
                if (!roles.add(alias)) {
                    report.accept(new Violation(this, role, NormPackage.Literals.ROLE__ALIASES, i, List.of(alias)));
                }
            }
        }
        Set<String> placeholders = new HashSet<>();
        for (Placeholder placeholder : norm.getPlaceholders()) {
            if (!placeholders.add(placeholder.getName())) {
                report.accept(new Violation(this, placeholder, NormPackage.Literals.PLACEHOLDER__NAME, -1,
                        List.of(placeholder.getName())));
            }
        }
    }
}
