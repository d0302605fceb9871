// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.metadata;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Norm;
import phrasebook.model.NormPackage;
import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Rule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** Dates are calendar days written as ISO 8601 does, {@code 2017-01-13} (GB/T 7408.1-2023). */
public final class DateForm implements Rule {

    @Override
    public Family family() {
        return Family.METADATA;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Context context, Consumer<Violation> report) {
        Norm norm = context.norm();
        date(norm, NormPackage.Literals.NORM__ISSUED, norm.getIssued(), report);
        date(norm, NormPackage.Literals.NORM__EFFECTIVE, norm.getEffective(), report);
        norm.getRevisions().forEach(r -> date(r, NormPackage.Literals.REVISION__DATE, r.getDate(), report));
    }

    private void date(EObject subject, EAttribute feature, @Nullable String value, Consumer<Violation> report) {
        try {
            if (value != null) {
                LocalDate.parse(value);
            }
        } catch (DateTimeParseException e) {
            report.accept(mended(Violation.of(this, subject, value == null ? "" : value).at(feature), value));
        }
    }

    private static Violation mended(Violation violation, @Nullable String value) {
        Optional<LocalDate> day = value == null ? Optional.empty() : Dates.read(value);
        if (value == null || day.isEmpty()) {
            return violation;
        }
        String written = day.get().toString();
        return Dates.isAll(value) ? violation.safelyMendedBy(written) : violation.mendedBy(written);
    }
}
