// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.structure;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

import phrasebook.model.Element;
import phrasebook.model.Note;
import phrasebook.rules.Context;
import phrasebook.rules.ElementRule;
import phrasebook.rules.Family;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** What an import left for a person to look at has been looked at. */
public final class PendingNote implements ElementRule {

    @Override
    public Family family() {
        return Family.STRUCTURE;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Element element, Context context, Consumer<Violation> report) {
        pending(element, report);
        element.eAllContents().forEachRemaining(object -> pending(object, report));
    }

    private void pending(EObject object, Consumer<Violation> report) {
        if (object instanceof Note note && note.isPending()) {
            report.accept(Violation.of(this, note, note.getText() == null ? "" : note.getText()));
        }
    }
}
