// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.steps;

import java.util.Optional;

import phrasebook.imports.internal.lexicon.Lexicon;
import phrasebook.imports.internal.lexicon.RoleNames;
import phrasebook.imports.internal.lexicon.Words;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.model.BanKind;

/**
 * A word of prohibition in a clause.
 *
 * @param kind what it forbids
 * @param before what stands before the word in the clause, such as the trigger
 * @param word the word itself
 * @param object what follows it
 */
public record Prohibition(BanKind kind, Piece before, Piece word, Piece object) {

    private static final Words WORDS = Lexicon.combined("ban.words.not", "ban.words.say");
    private static final Words OMISSION = Lexicon.words("ban.omission");
    private static final Words ACT = Lexicon.words("ban.act");
    private static final Words NONE = Lexicon.words("modality.not");
    private static final Words REST = Lexicon.words("ban.words.rest");
    private static final Words LIST = Lexicon.words("ban.list");

    /** The prohibition with which a clause begins. */
    public static Optional<Prohibition> begin(Piece clause) {
        return at(clause, 0);
    }

    /** The prohibition of an act or omission with which a clause begins, even if the act is to say something. */
    public static Optional<Prohibition> ofConduct(Piece clause) {
        return at(clause, 0, false);
    }

    /** The clause without a linking word and the name of whom on the norm's side a prohibition binds. */
    public static Piece unbound(Piece clause) {
        Piece words = LeadIn.withoutLink(clause);
        return LeadIn.of(words).role().filter(r -> RoleNames.isOperator(r.key()))
                .map(r -> words.from(r.length()).strip()).orElse(words);
    }

    private static Optional<Prohibition> at(Piece clause, int index) {
        return at(clause, index, true);
    }

    private static Optional<Prohibition> at(Piece clause, int index, boolean ofWords) {
        String key = clause.line().key();
        int start = clause.start() + index;
        if (NONE.at(key, start).isPresent()) {
            return Optional.empty();
        }
        Optional<String> words = ofWords ? WORDS.at(key, start) : Optional.empty();
        Optional<String> omission = OMISSION.at(key, start);
        Optional<String> act = ACT.at(key, start);
        BanKind kind = words.isPresent() ? BanKind.WORDS : omission.isPresent() ? BanKind.OMISSION : BanKind.ACT;
        return words.or(() -> omission).or(() -> act).filter(w -> index + w.length() <= clause.length()).map(w -> {
            int end = index + w.length();
            return new Prohibition(kind, clause.to(index).strip(), clause.sub(index, end), clause.from(end).strip());
        });
    }

    /** The prohibition of words that ends a clause, right before the words: 解答完毕后禁说. */
    public static Optional<Prohibition> end(Piece clause) {
        String key = clause.key();
        return WORDS.end(key).filter(w -> !isUndone(key, key.length() - w.length()))
                .flatMap(w -> at(clause, key.length() - w.length()));
    }

    /** Whether the negation at an index is part of a word such as 不得不. */
    private static boolean isUndone(String key, int index) {
        return NONE.all().stream().anyMatch(w -> key.startsWith(w, index - w.length() + 1));
    }

    /** The prohibition of a list of words: 不得使用以下禁忌语言. */
    public static Optional<Prohibition> ofList(Piece clause) {
        return begin(clause).filter(p -> LIST.isEnd(clause.key()))
                .map(p -> new Prohibition(BanKind.WORDS, p.before(), p.word().upTo(p.object()), p.object()));
    }

    /** Whether the words behind a list only say that there is more of it, or what it holds. */
    static boolean isRest(String key) {
        return REST.has(key) || REST.isBegin(key) && LIST.isEnd(key);
    }

    static boolean endsIn(Piece clause) {
        return end(clause).isPresent();
    }
}
