// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;

import phrasebook.model.Norm;
import phrasebook.model.Utterance;
import phrasebook.rules.Rule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** Between quotes stand words. */
public final class EmptyUtterance implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Norm norm, Consumer<Violation> report) {
        EcoreUtil.getAllContents(norm, true).forEachRemaining(object -> {
            if (object instanceof Utterance utterance && utterance.getSegments().isEmpty() && !utterance.isUnclosed()) {
                report.accept(new Violation(this, utterance, null, -1, List.of()));
            }
        });
    }
}
