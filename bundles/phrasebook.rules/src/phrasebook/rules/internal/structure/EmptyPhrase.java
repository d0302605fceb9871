// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.structure;

import java.util.function.Consumer;

import phrasebook.model.Element;
import phrasebook.model.NormPackage;
import phrasebook.model.Phrase;
import phrasebook.rules.Context;
import phrasebook.rules.ElementRule;
import phrasebook.rules.Family;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** A phrase says what is said or done. */
public final class EmptyPhrase implements ElementRule {

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
        if (element instanceof Phrase phrase && phrase.getSteps().isEmpty() && phrase.getBans().isEmpty()
                && phrase.getNotes().isEmpty() && phrase.getBadLines().isEmpty()) {
            report.accept(Violation.of(this, phrase).at(NormPackage.Literals.NUMBERED__NUMBER));
        }
    }
}
