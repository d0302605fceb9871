// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.steps;

import java.util.List;
import java.util.Optional;

import phrasebook.imports.internal.building.Builder;
import phrasebook.imports.internal.lexicon.Lexicon;
import phrasebook.imports.internal.lexicon.Words;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.imports.internal.steps.Token.Kind;
import phrasebook.model.Ban;
import phrasebook.model.BanKind;
import phrasebook.model.NormFactory;
import phrasebook.model.Phrase;

/** Reads prohibitions of words, acts and omissions. */
public final class BanReader {

    private static final Words OR = Lexicon.words("ban.words.or");
    private static final Words REST = Lexicon.words("ban.words.rest");
    private static final Words INSTEAD = Lexicon.words("ban.instead");

    private final Builder builder;

    public BanReader(Builder builder) {
        this.builder = builder;
    }

    /**
     * The prohibition that a clause of a phrase begins with, after the name of whom it binds, if any.
     *
     * @param quoted whether a quotation follows, which is banned if the clause speaks of saying
     */
    Optional<Prohibition> inPhrase(Piece clause, boolean quoted) {
        Piece words = Prohibition.unbound(clause);
        Optional<Prohibition> said = Prohibition.begin(words).filter(p -> quoted && isSaying(p));
        return said.map(p -> new Prohibition(BanKind.WORDS, p.before(), p.word(), p.object()))
                .or(() -> Prohibition.ofConduct(words).filter(p -> !p.object().isEmpty()));
    }

    private static boolean isSaying(Prohibition prohibition) {
        return prohibition.kind() == BanKind.WORDS || prohibition.kind() == BanKind.ACT
                && (prohibition.object().isEmpty() || LeadIn.of(prohibition.object()).isSaying());
    }

    /** Adds the prohibition at a token to a phrase; answers the index of the next token. */
    int underPhrase(Phrase phrase, Prohibition prohibition, List<Token> tokens, int index, int quote) {
        Ban ban = NormFactory.eINSTANCE.createBan();
        phrase.getBans().add(ban);
        int next = index + 1;
        if (prohibition.kind() == BanKind.WORDS) {
            ban.setKind(BanKind.WORDS);
            next = instead(ban, tokens, quotations(ban, tokens, quote));
        } else {
            conduct(ban, prohibition, prohibition.object());
        }
        builder.ledger().unclaimed(tokens.get(index).outer()).forEach(p -> builder.ledger().sign(ban, p));
        return next;
    }

    /** Reads the words to be said instead, if they follow at an index; answers the index of the next token. */
    public int instead(Ban ban, List<Token> tokens, int index) {
        int quote = insteadQuote(tokens, index);
        if (quote < 0) {
            return index;
        }
        ban.setInsteadText(builder.utterance(tokens.get(quote).piece()));
        builder.ledger().unclaimed(tokens.get(index).outer().upTo(tokens.get(quote).outer()))
                .forEach(p -> builder.ledger().sign(ban, p));
        return quote + 1;
    }

    /** Where the words to be said instead are quoted: 不得说“…”，应说|“…”; -1 where they are not. */
    private static int insteadQuote(List<Token> tokens, int index) {
        int i = index;
        while (i < tokens.size() && (tokens.get(i).is(Kind.COMMA) || tokens.get(i).isEnd())) {
            i++;
        }
        if (i >= tokens.size() || !tokens.get(i).is(Kind.TEXT)
                || !INSTEAD.has(Prohibition.unbound(tokens.get(i).piece()).key())) {
            return -1;
        }
        int quote = i + 1 < tokens.size() && tokens.get(i + 1).is(Kind.COLON) ? i + 2 : i + 1;
        return quote < tokens.size() && tokens.get(quote).is(Kind.QUOTE) ? quote : -1;
    }

    /** Whether a prohibition of words, from its first quotation on, is all that the tokens say. */
    public static boolean isWhole(List<Token> tokens, int quote) {
        int i = quote;
        while (i < tokens.size() && (tokens.get(i).is(Kind.QUOTE) || joins(tokens, i) || isRest(tokens, i))) {
            i++;
        }
        int instead = insteadQuote(tokens, i);
        return tokens.subList(0, quote).stream().noneMatch(Token::isEnd)
                && tokens.subList(instead < 0 ? i : instead + 1, tokens.size()).stream().allMatch(Token::isEnd);
    }

    /** The banned act or omission of a prohibition. */
    public void conduct(Ban ban, Prohibition prohibition, Piece object) {
        ban.setKind(prohibition.kind() == BanKind.WORDS ? BanKind.ACT : prohibition.kind());
        ban.setText(builder.prose(object));
        builder.ledger().sign(ban, prohibition.word());
    }

    /** Adds the quotations from an index on, which a list or 或 may join; answers the index of the next token. */
    public int quotations(Ban ban, List<Token> tokens, int index) {
        int i = index;
        while (i < tokens.size() && (tokens.get(i).is(Kind.QUOTE) || joins(tokens, i) || isRest(tokens, i))) {
            Token token = tokens.get(i);
            if (token.is(Kind.QUOTE)) {
                ban.getWordings().add(builder.utterance(token.piece()));
            } else if (token.is(Kind.TEXT) && !joins(tokens, i) && !REST.has(token.piece().key())) {
                ban.getNotes().add(builder.note(token.piece()));
            }
            builder.ledger().unclaimed(token.outer()).forEach(p -> builder.ledger().sign(ban, p));
            i++;
        }
        return i;
    }

    private static boolean joins(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean link = token.is(Kind.LIST) || token.is(Kind.COMMA)
                || token.is(Kind.TEXT) && OR.has(token.piece().key());
        return link && i + 1 < tokens.size() && tokens.get(i + 1).is(Kind.QUOTE);
    }

    /** Whether the token says no more than that there are other such words, or what they are. */
    private static boolean isRest(List<Token> tokens, int i) {
        return tokens.get(i).is(Kind.TEXT) && tokens.get(i - 1).is(Kind.QUOTE)
                && Prohibition.isRest(tokens.get(i).piece().key());
    }
}
