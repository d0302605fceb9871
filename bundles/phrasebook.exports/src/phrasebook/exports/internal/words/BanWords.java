// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import phrasebook.model.Ban;
import phrasebook.model.Norm;
import phrasebook.model.Phrase;
import phrasebook.model.Say;
import phrasebook.model.Utterance;
import phrasebook.model.query.Wordings;

/** The bans on words in a norm, and what lists can say of them. */
final class BanWords {

    private BanWords() {
    }

    /** Every ban on words, those of phrases included, in document order. */
    static List<Ban> in(Norm norm) {
        List<Ban> bans = new ArrayList<>();
        norm.eAllContents().forEachRemaining((EObject o) -> {
            if (o instanceof Ban ban && !ban.getWordings().isEmpty()) {
                bans.add(ban);
            }
        });
        return bans;
    }

    /** The words that break the ban, with those that it names as further examples, each once. */
    static Set<String> words(Ban ban) {
        Set<String> words = new LinkedHashSet<>();
        utterances(ban).forEach(u -> words.addAll(Spellings.of(u)));
        return words;
    }

    /** What no list of words can say, because something that nobody knows beforehand stands in the middle. */
    static List<String> open(Ban ban) {
        return utterances(ban).filter(u -> Spellings.of(u).isEmpty()).map(Wordings::printed).toList();
    }

    private static Stream<Utterance> utterances(Ban ban) {
        return Stream.concat(ban.getWordings().stream(), ban.getMatches().stream());
    }

    /** What to say instead: the ban's own words, else the first words of the phrase that it names. */
    static Optional<String> replacement(Ban ban) {
        if (ban.getInsteadText() != null) {
            return Optional.of(Wordings.printed(ban.getInsteadText()));
        }
        return ban.getInsteadEntry() instanceof Phrase phrase ? phrase.getSteps().stream()
                .filter(Say.class::isInstance).map(Say.class::cast).filter(say -> !say.isHeard())
                .flatMap(say -> say.getAlternatives().stream()).findFirst().map(Wordings::printed) : Optional.empty();
    }
}
