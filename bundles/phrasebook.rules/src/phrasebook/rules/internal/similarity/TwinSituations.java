// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.similarity;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import phrasebook.model.NormPackage;
import phrasebook.model.Phrase;
import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Rule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;

/** No two situations are the same, or the same but for the kind of call. */
public final class TwinSituations implements Rule {

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
        Map<String, Phrase> twins = new HashMap<>();
        Map<String, Phrase> same = new HashMap<>();
        int place = 0;
        for (Gists.Each each : Gists.of(context)) {
            if (each.place() != place) {
                // What was said of one matter may be said again of another.
                same.clear();
                place = each.place();
            }
            Gist gist = each.gist();
            if (!gist.situation().isEmpty()) {
                Phrase equal = same.putIfAbsent(gist.situation(), each.phrase());
                Phrase twin = gist.twin().isEmpty() ? null : twins.putIfAbsent(gist.twin(), each.phrase());
                Phrase earlier = equal != null ? equal : twin;
                if (earlier != null) {
                    report.accept(Violation.of(this, each.phrase(), Names.of(earlier))
                            .at(NormPackage.Literals.PHRASE__SITUATION));
                }
            }
        }
    }
}
