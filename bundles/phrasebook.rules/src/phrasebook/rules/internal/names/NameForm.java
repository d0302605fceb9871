// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.names;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.NormPackage;
import phrasebook.model.Role;
import phrasebook.model.query.Names;
import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Rule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** Roles, their aliases and placeholders have names that other tools can refer to by. */
public final class NameForm implements Rule {

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
        for (Role role : context.norm().getRoles()) {
            name(role, NormPackage.Literals.ROLE__NAME, -1, role.getName(), report);
            for (int i = 0; i < role.getAliases().size(); i++) {
                name(role, NormPackage.Literals.ROLE__ALIASES, i, role.getAliases().get(i), report);
            }
        }
        context.norm().getPlaceholders()
                .forEach(p -> name(p, NormPackage.Literals.PLACEHOLDER__NAME, -1, p.getName(), report));
    }

    private void name(EObject subject, EAttribute feature, int index, @Nullable String name,
            Consumer<Violation> report) {
        if (!Names.isName(name)) {
            report.accept(Violation.of(this, subject, name == null ? "" : name).at(feature, index));
        }
    }
}
