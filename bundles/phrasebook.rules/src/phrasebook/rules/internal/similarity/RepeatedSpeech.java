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
        for (Gists.Each each : Gists.of(context)) {
            String speech = each.gist().speech();
            if (!speech.isEmpty()) {
                Phrase earlier = first.putIfAbsent(speech, each.phrase());
                if (earlier != null) {
                    report.accept(Violation.of(this, each.phrase(), Names.of(earlier))
                            .at(NormPackage.Literals.PHRASE__SITUATION));
                }
            }
        }
    }
}
