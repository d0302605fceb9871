// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.structure;

import java.util.function.Consumer;

import phrasebook.model.Element;
import phrasebook.model.Utterance;
import phrasebook.rules.Context;
import phrasebook.rules.ElementRule;
import phrasebook.rules.Family;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** Between quotes stand words. */
public final class EmptyUtterance implements ElementRule {

    @Override
    public Family family() {
        return Family.STRUCTURE;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Element element, Context context, Consumer<Violation> report) {
        element.eAllContents().forEachRemaining(object -> {
            if (object instanceof Utterance utterance && utterance.getSegments().isEmpty() && !utterance.isUnclosed()) {
                report.accept(Violation.of(this, utterance));
            }
        });
    }
}
