// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import phrasebook.model.Ban;
import phrasebook.model.Norm;
import phrasebook.model.Phrase;
import phrasebook.model.Say;
import phrasebook.model.Utterance;
import phrasebook.rules.internal.Entries;
import phrasebook.rules.internal.Spoken;

/**
 * What the bans of a norm hit: in the norm itself, and in any sentence that somebody wants to try. It shows the norm as
 * it was when this was made.
 */
public final class BanHits {

    private final Norm norm;
    private final List<Ban> bans;
    private final BanWordings wordings;
    private final BanMatcher matcher;

    /**
     * A place in the norm at which an operator says what a ban forbids.
     *
     * @param wording the one of the ban's wordings that is said
     * @param phrase what is said it in
     * @param said the words that hold it
     * @param text those words with choices as printed and each placeholder as one {@link Folding#SLOT}
     * @param start of the piece in {@code text}, in UTF-16 units
     * @param end behind the piece
     */
    public record Place(Ban ban, Utterance wording, Phrase phrase, Say say, Utterance said, String text, int start,
            int end) {
    }

    /**
     * A ban that a sentence breaks.
     *
     * @param wording the one of the ban's wordings that the sentence holds
     * @param start of the piece in the sentence, in UTF-16 units
     * @param end behind the piece
     */
    public record Hit(Ban ban, Utterance wording, int start, int end) {
    }

    private BanHits(Norm norm) {
        this.norm = norm;
        bans = Entries.bans(norm).toList();
        wordings = BanWordings.of(bans);
        matcher = BanMatcher.of(wordings.spellings());
    }

    /** The bans of the norm, those under a phrase too. */
    public static BanHits of(Norm norm) {
        return new BanHits(norm);
    }

    /**
     * Every ban of the norm in document order, with the places that it hits in document order. A ban under a phrase
     * hits in that phrase alone. Bans of acts hit nothing.
     */
    public Map<Ban, List<Place>> byBan() {
        Map<Ban, List<Place>> places = new LinkedHashMap<>();
        bans.forEach(ban -> places.put(ban, new ArrayList<>()));
        norm.getElements().stream().filter(Phrase.class::isInstance).map(Phrase.class::cast)
                .forEach(phrase -> Spoken.in(phrase).forEach(spoken -> find(phrase, spoken, places)));
        return places;
    }

    private void find(Phrase phrase, Spoken spoken, Map<Ban, List<Place>> places) {
        for (BanMatcher.Hit hit : matcher.hits(spoken.utterance())) {
            Ban ban = wordings.bans().get(hit.wording());
            List<Place> known = places.get(ban);
            if (known != null && (!(ban.eContainer() instanceof Phrase) || ban.eContainer() == phrase)) {
                known.add(new Place(ban, wordings.utterances().get(hit.wording()), phrase, spoken.say(),
                        spoken.utterance(), spoken.text(), hit.start(), hit.end()));
            }
        }
    }

    /** The bans that an operator would break by saying the sentence, in the order of the sentence. */
    public List<Hit> in(String sentence) {
        return matcher.hits(sentence).stream().map(h -> new Hit(wordings.bans().get(h.wording()),
                wordings.utterances().get(h.wording()), h.start(), h.end())).toList();
    }
}
