// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.metadata;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Norm;
import phrasebook.model.NormPackage;
import phrasebook.model.Revision;
import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Rule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** A norm takes effect on the day it is issued or later, and its revisions follow one another. */
public final class DateOrder implements Rule {

    @Override
    public Family family() {
        return Family.METADATA;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Context context, Consumer<Violation> report) {
        Norm norm = context.norm();
        Optional<LocalDate> issued = day(norm.getIssued());
        Optional<LocalDate> effective = day(norm.getEffective());
        if (issued.isPresent() && effective.isPresent() && effective.get().isBefore(issued.get())) {
            report.accept(Violation.of(this, norm, effective.get().toString(), issued.get().toString())
                    .at(NormPackage.Literals.NORM__EFFECTIVE));
        }
        revisions(norm.getRevisions(), report);
    }

    /** Newest first or newest last: the first two of different days say which. */
    private void revisions(List<Revision> revisions, Consumer<Violation> report) {
        int direction = 0;
        Revision before = null;
        for (Revision revision : revisions) {
            if (day(revision.getDate()).isEmpty()) {
                continue;
            }
            int step = before == null ? 0 : Integer.signum(revision.getDate().compareTo(before.getDate()));
            if (before != null && step * direction < 0) {
                report.accept(Violation.of(this, revision, revision.getDate(), before.getDate())
                        .at(NormPackage.Literals.REVISION__DATE));
            } else {
                direction = direction == 0 ? step : direction;
                before = revision;
            }
        }
    }

    private static Optional<LocalDate> day(@Nullable String written) {
        try {
            return written == null ? Optional.empty() : Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
