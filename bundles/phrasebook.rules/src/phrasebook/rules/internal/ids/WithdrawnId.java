// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.ids;

import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Element;
import phrasebook.model.NormPackage;
import phrasebook.model.Numbered;
import phrasebook.model.Phrase;
import phrasebook.model.query.Withdrawals;
import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Rule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** An id that a released version withdrew belongs to no other entry. */
public final class WithdrawnId implements Rule {

    @Override
    public Family family() {
        return Family.IDS;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Context context, Consumer<Violation> report) {
        Map<String, String> withdrawn = Withdrawals.of(context.norm());
        if (withdrawn.isEmpty()) {
            return;
        }
        for (Element element : context.norm().getElements()) {
            if (element instanceof Numbered numbered) {
                check(numbered, withdrawn, report);
            }
            if (element instanceof Phrase phrase) {
                phrase.getBans().forEach(ban -> check(ban, withdrawn, report));
            }
        }
    }

    private void check(Numbered entry, Map<String, String> withdrawn, Consumer<Violation> report) {
        String id = entry.getId();
        @Nullable String version = id == null ? null : withdrawn.get(id);
        if (id != null && version != null) {
            report.accept(Violation.of(this, entry, id, version).at(NormPackage.Literals.NUMBERED__ID));
        }
    }
}
