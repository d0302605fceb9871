// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.steps;

import java.util.Map;
import java.util.Optional;

import phrasebook.imports.internal.lexicon.Lexicon;
import phrasebook.imports.internal.lexicon.RoleNames;
import phrasebook.imports.internal.lexicon.Words;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.model.Modality;

/**
 * What introduces speech or an act: 话务接线员必须回应. Each part may be missing.
 *
 * @param role the name of who acts
 * @param modality the word of duty
 * @param duty what it means
 * @param rest what follows both: a verb of saying, a manner, or the act itself; may be empty
 */
record LeadIn(Optional<Piece> role, Optional<Piece> modality, Modality duty, Piece rest) {

    private static final Map<Modality, Words> MODALITIES = Lexicon.byConstant("modality", Modality.class);
    private static final Words NO_DUTY = Lexicon.words("modality.not");
    private static final Words BARE = Lexicon.words("say.bare");
    private static final Words VERB = Lexicon.words("say.verb");
    private static final Words OBJECT = Lexicon.words("say.object");
    private static final Words LINK = Lexicon.words("act.link");
    /** A verb of saying with its adverbs and object is no longer than this. */
    private static final int LONGEST_VERB = 14;

    /** Reads the parts from the beginning of a clause. */
    static LeadIn of(Piece clause) {
        Optional<Piece> role = RoleNames.at(clause.line().key(), clause.start(), clause.end())
                .map(n -> clause.to(n.length()));
        Piece rest = role.map(r -> clause.from(r.length()).strip()).orElse(clause);
        for (Map.Entry<Modality, Words> entry : MODALITIES.entrySet()) {
            Optional<Piece> word = word(rest, entry.getKey());
            if (word.isPresent()) {
                return new LeadIn(role, word, entry.getKey(), rest.from(word.get().length()).strip());
            }
        }
        return new LeadIn(role, Optional.empty(), Modality.UNSPECIFIED, rest);
    }

    /** The word of duty at the beginning of the text, if the longest one there means the given duty. */
    private static Optional<Piece> word(Piece text, Modality duty) {
        if (NO_DUTY.at(text.line().key(), text.start()).isPresent()) {
            return Optional.empty();
        }
        int longest = 0;
        Modality best = Modality.UNSPECIFIED;
        for (Map.Entry<Modality, Words> entry : MODALITIES.entrySet()) {
            int length = entry.getValue().at(text.line().key(), text.start()).map(String::length).orElse(0);
            if (length > longest && length <= text.length()) {
                longest = length;
                best = entry.getKey();
            }
        }
        return best == duty && longest > 0 ? Optional.of(text.to(longest)) : Optional.empty();
    }

    /** Whether a clause right before a quotation says that somebody speaks it. */
    static boolean isLeadIn(Piece clause) {
        LeadIn lead = of(withoutLink(clause));
        return lead.role().isPresent() && lead.rest().isEmpty() || lead.isSaying()
                || lead.modality().isPresent() && lead.rest().isEmpty() || Prohibition.endsIn(clause);
    }

    /** Whether the rest is a verb of saying, with what belongs to it. */
    boolean isSaying() {
        return rest.length() <= LONGEST_VERB && isVerb(rest.key()) || isBare();
    }

    /** Whether the rest ends in a verb that says no more than a colon: 说, 礼貌地说. */
    boolean isBare() {
        String key = rest.key();
        return BARE.has(key) || BARE.end(key).map(w -> key.length() - w.length())
                .filter(n -> n > 0 && key.charAt(n - 1) == '地').isPresent();
    }

    /** The manner before a bare verb of saying: 礼貌地. */
    Piece bareManner() {
        return rest.to(rest.length() - BARE.end(rest.key()).map(String::length).orElse(0));
    }

    private static boolean isVerb(String key) {
        if (VERB.isEnd(key)) {
            return true;
        }
        Optional<String> object = OBJECT.end(key).or(() -> RoleNames.end(key));
        return object.isPresent() && VERB.isEnd(key.substring(0, key.length() - object.get().length()))
                || OBJECT.isEnd(key) && key.length() > object.map(String::length).orElse(0);
    }

    /** The clause without a word such as 则 or 并 that only links it to what stands before. */
    static Piece withoutLink(Piece clause) {
        Optional<String> link = LINK.at(clause.line().key(), clause.start());
        return link.isPresent() && link.get().length() < clause.length() ? clause.from(link.get().length()).strip()
                : clause;
    }
}
