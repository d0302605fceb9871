// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.similarity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

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
        for (Gists.Each each : Gists.of(context)) {
            long matters = each.gist().matters();
            if (Long.bitCount(matters) >= 2) {
                known.entrySet().stream().filter(e -> Matters.overlap(e.getKey(), matters)).findFirst()
                        .ifPresent(e -> report.accept(Violation.of(this, each.phrase(), Names.of(e.getValue()))
                                .at(NormPackage.Literals.PHRASE__SITUATION)));
                known.putIfAbsent(matters, each.phrase());
            }
        }
    }
}
