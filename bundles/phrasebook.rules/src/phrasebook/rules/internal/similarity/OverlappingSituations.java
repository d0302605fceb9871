// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.similarity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import phrasebook.model.Element;
import phrasebook.model.NormPackage;
import phrasebook.model.Phrase;
import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Rule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** A caller’s matter belongs to one phrase: no two situations are about the same matters. */
public final class OverlappingSituations implements Rule {

    @Override
    public Family family() {
        return Family.SIMILARITY;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Context context, Consumer<Violation> report) {
        Map<Long, Phrase> known = new LinkedHashMap<>();
        for (Element element : context.norm().getElements()) {
            long matters = Gist.of(element, context).matters();
            if (Long.bitCount(matters) >= 2 && element instanceof Phrase phrase) {
                known.entrySet().stream().filter(e -> Matters.overlap(e.getKey(), matters)).map(Map.Entry::getValue)
                        .findFirst().ifPresent(earlier -> report.accept(Violation.of(this, phrase, Names.of(earlier))
                                .at(NormPackage.Literals.PHRASE__SITUATION)));
                known.putIfAbsent(matters, phrase);
            }
        }
    }
}
