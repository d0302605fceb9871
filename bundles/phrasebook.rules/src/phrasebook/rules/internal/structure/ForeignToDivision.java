// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.structure;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import phrasebook.model.Heading;
import phrasebook.model.NormPackage;
import phrasebook.model.Phrase;
import phrasebook.model.query.Divisions;
import phrasebook.model.query.Divisions.Division;
import phrasebook.rules.Context;
import phrasebook.rules.Family;
import phrasebook.rules.Rule;
import phrasebook.rules.Severity;
import phrasebook.rules.Violation;
import phrasebook.rules.internal.Text;

/** A phrase has to do with what its heading speaks of. */
public final class ForeignToDivision implements Rule {

    @Override
    public Family family() {
        return Family.STRUCTURE;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Context context, Consumer<Violation> report) {
        if (context.norm().getElements().stream().anyMatch(Heading.class::isInstance)) {
            check(Divisions.of(context.norm()), report);
        }
    }

    private void check(Division division, Consumer<Violation> report) {
        String title = division.heading().map(Heading::getTitle).orElse("");
        Optional<Topic> topic = Topic.of(title);
        if (topic.isPresent()) {
            List<Phrase> phrases = division.elements().stream().filter(Phrase.class::isInstance)
                    .map(Phrase.class::cast).toList();
            List<Phrase> foreign = phrases.stream().filter(p -> !topic.get().isIn(words(p))).toList();
            // Where none belongs, it is the heading that was misread.
            if (foreign.size() < phrases.size()) {
                foreign.forEach(p -> report.accept(
                        Violation.of(this, p, title).at(NormPackage.Literals.NUMBERED__NUMBER)));
            }
        }
        division.divisions().forEach(inner -> check(inner, report));
    }

    private static String words(Phrase phrase) {
        StringBuilder words = new StringBuilder();
        Text.of(phrase, text -> words.append(text.text()).append('\n'));
        return words.toString();
    }
}
