// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.names;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import phrasebook.model.NormPackage;
import phrasebook.model.Placeholder;
import phrasebook.model.Role;
import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Rule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** No two roles, with their aliases, and no two placeholders have one name. */
public final class DuplicateName implements Rule {

    @Override
    public Family family() {
        return Family.NAMES;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Context context, Consumer<Violation> report) {
        Set<String> roles = new HashSet<>();
        for (Role role : context.norm().getRoles()) {
            if (!roles.add(role.getName())) {
                report.accept(Violation.of(this, role, role.getName()).at(NormPackage.Literals.ROLE__NAME));
            }
            for (int i = 0; i < role.getAliases().size(); i++) {
                String alias = role.getAliases().get(i);
                if (!roles.add(alias)) {
                    report.accept(Violation.of(this, role, alias).at(NormPackage.Literals.ROLE__ALIASES, i));
                }
            }
        }
        Set<String> placeholders = new HashSet<>();
        for (Placeholder placeholder : context.norm().getPlaceholders()) {
            if (!placeholders.add(placeholder.getName())) {
                report.accept(Violation.of(this, placeholder, placeholder.getName())
                        .at(NormPackage.Literals.PLACEHOLDER__NAME));
            }
        }
    }
}
