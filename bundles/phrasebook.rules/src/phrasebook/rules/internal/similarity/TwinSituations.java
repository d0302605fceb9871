// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.similarity;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import phrasebook.model.Element;
import phrasebook.model.Heading;
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
        for (Element element : context.norm().getElements()) {
            if (element instanceof Heading) {
                // What was said of one matter may be said again of another.
                same.clear();
            }
            Gist gist = Gist.of(element, context);
            if (!gist.situation().isEmpty() && element instanceof Phrase phrase) {
                Phrase equal = same.putIfAbsent(gist.situation(), phrase);
                Phrase twin = gist.twin().isEmpty() ? null : twins.putIfAbsent(gist.twin(), phrase);
                Phrase earlier = equal != null ? equal : twin;
                if (earlier != null) {
                    report.accept(Violation.of(this, phrase, Names.of(earlier))
                            .at(NormPackage.Literals.PHRASE__SITUATION));
                }
            }
        }
    }
}
