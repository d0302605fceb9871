// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import phrasebook.model.Element;
import phrasebook.model.Phrase;
import phrasebook.model.Say;
import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Rule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.ByElement;

/** Speech says who speaks. */
public final class SpeechWithoutRole implements Rule {

    @Override
    public Family family() {
        return Family.STRUCTURE;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Context context, Consumer<Violation> report) {
        int with = 0;
        List<Say> without = new ArrayList<>();
        for (Speech speech : ByElement.of(context, Speech.class, SpeechWithoutRole::speech)) {
            with += speech.with();
            without.addAll(speech.without());
        }
        // A norm that never says who speaks is written so on purpose.
        if (with > without.size()) {
            without.forEach(say -> report.accept(Violation.of(this, say)));
        }
    }

    private record Speech(int with, List<Say> without) {
    }

    private static Speech speech(Element element) {
        List<Say> speech = new ArrayList<>();
        if (element instanceof Phrase) {
            element.eAllContents().forEachRemaining(object -> {
                if (object instanceof Say say) {
                    speech.add(say);
                }
            });
        }
        List<Say> without = speech.stream().filter(say -> say.getRole() == null).toList();
        return new Speech(speech.size() - without.size(), without);
    }
}
