// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import phrasebook.model.BadLine;
import phrasebook.model.Norm;
import phrasebook.model.query.Characters;
import phrasebook.rules.Rule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** No text holds control characters, line breaks inside a line or half characters, which other tools cannot take. */
public final class ControlCharacter implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Norm norm, Consumer<Violation> report) {
        texts(norm, report);
        for (TreeIterator<EObject> all = norm.eAllContents(); all.hasNext();) {
            EObject object = all.next();
            // A line that cannot be read is an error already.
            if (!(object instanceof BadLine)) {
                texts(object, report);
            }
        }
    }

    private void texts(EObject object, Consumer<Violation> report) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            Object value = object.eGet(attribute);
            if (value instanceof String text) {
                text(object, attribute, -1, text, report);
            } else if (value instanceof List<?> values) {
                for (int i = 0; i < values.size(); i++) {
                    if (values.get(i) instanceof String text) {
                        text(object, attribute, i, text, report);
                    }
                }
            }
        }
    }

    private void text(EObject object, EAttribute attribute, int index, String text, Consumer<Violation> report) {
        Characters.forbidden(text)
                .ifPresent(c -> report.accept(new Violation(this, object, attribute, index, List.of(c))));
    }
}
