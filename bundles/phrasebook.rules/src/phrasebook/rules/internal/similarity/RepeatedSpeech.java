// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.similarity;

import java.util.HashMap;
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

/** No two phrases have an operator say the same all through. */
public final class RepeatedSpeech implements Rule {

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
        Map<String, Phrase> first = new HashMap<>();
        for (Element element : context.norm().getElements()) {
            String speech = Gist.of(element, context).speech();
            if (!speech.isEmpty() && element instanceof Phrase phrase) {
                Phrase earlier = first.putIfAbsent(speech, phrase);
                if (earlier != null) {
                    report.accept(Violation.of(this, phrase, Names.of(earlier))
                            .at(NormPackage.Literals.PHRASE__SITUATION));
                }
            }
        }
    }
}
