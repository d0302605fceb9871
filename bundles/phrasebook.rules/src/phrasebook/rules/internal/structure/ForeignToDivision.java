// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal.structure;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import phrasebook.model.Element;
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
import phrasebook.rules.internal.ByElement;
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
    public void prepare() {
        Topic.of("-");
    }

    @Override
    public void check(Context context, Consumer<Violation> report) {
        if (context.norm().getElements().stream().anyMatch(Heading.class::isInstance)) {
            Map<Element, String> words = new IdentityHashMap<>();
            List<Words> all = ByElement.of(context, Words.class, ForeignToDivision::words);
            for (int i = 0; i < all.size(); i++) {
                words.put(context.norm().getElements().get(i), all.get(i).text());
            }
            check(Divisions.of(context.norm()), words, report);
        }
    }

    private void check(Division division, Map<Element, String> words, Consumer<Violation> report) {
        String title = division.heading().map(Heading::getTitle).orElse("");
        Optional<Topic> topic = Topic.of(title);
        if (topic.isPresent()) {
            List<Phrase> phrases = division.elements().stream().filter(Phrase.class::isInstance)
                    .map(Phrase.class::cast).toList();
            List<Phrase> foreign = phrases.stream().filter(p -> !topic.get().isIn(words.getOrDefault(p, ""))).toList();
            // Where none belongs, it is the heading that was misread.
            if (foreign.size() < phrases.size()) {
                foreign.forEach(p -> report.accept(
                        Violation.of(this, p, title).at(NormPackage.Literals.NUMBERED__NUMBER)));
            }
        }
        division.divisions().forEach(inner -> check(inner, words, report));
    }

    private record Words(String text) {
    }

    private static Words words(Element element) {
        StringBuilder words = new StringBuilder();
        Text.of(element, text -> words.append(text.text()).append('\n'));
        return new Words(words.toString());
    }
}
