// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;

import phrasebook.model.Norm;
import phrasebook.model.Note;
import phrasebook.rules.Rule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** What an import left for a person to look at has been looked at. */
public final class PendingNote implements Rule {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Norm norm, Consumer<Violation> report) {
        EcoreUtil.getAllContents(norm, true).forEachRemaining(object -> {
            if (object instanceof Note note && note.isPending()) {
                report.accept(new Violation(this, note, null, -1, List.of(note.getText() == null ? ""
                        : note.getText())));
            }
        });
    }
}
