// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.steps;

import java.util.List;
import java.util.Optional;

import phrasebook.imports.internal.building.Builder;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.imports.internal.steps.Token.Kind;
import phrasebook.model.Ban;
import phrasebook.model.BanKind;
import phrasebook.model.NormFactory;
import phrasebook.model.Phrase;

/** Reads prohibitions of words, acts and omissions. */
public final class BanReader {

    private final Builder builder;

    public BanReader(Builder builder) {
        this.builder = builder;
    }

    /** The prohibition that a clause of a phrase begins with, after the name of whom it binds, if any. */
    Optional<Prohibition> inPhrase(Piece clause) {
        Piece words = LeadIn.withoutLink(clause);
        return Prohibition.begin(words).filter(p -> !p.object().isEmpty() || p.kind() == BanKind.WORDS);
    }

    /** Adds the prohibition at a token to a phrase; answers the index of the next token. */
    int underPhrase(Phrase phrase, Prohibition prohibition, List<Token> tokens, int index, int quote) {
        Ban ban = NormFactory.eINSTANCE.createBan();
        phrase.getBans().add(ban);
        int next = index + 1;
        if (quote > 0) {
            ban.setKind(BanKind.WORDS);
            next = quotations(ban, tokens, quote);
        } else {
            conduct(ban, prohibition, prohibition.object());
        }
        builder.ledger().unclaimed(tokens.get(index).outer()).forEach(p -> builder.ledger().sign(ban, p));
        return next;
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
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            boolean joins = token.is(Kind.LIST) || token.is(Kind.COMMA)
                    || token.is(Kind.TEXT) && token.piece().length() <= 2 && token.piece().key().startsWith("或");
            if (token.is(Kind.QUOTE)) {
                ban.getWordings().add(builder.utterance(token.piece()));
            } else if (joins && i + 1 < tokens.size() && tokens.get(i + 1).is(Kind.QUOTE)) {
                builder.ledger().sign(ban, token.outer());
            } else {
                return i;
            }
            i++;
        }
        return i;
    }
}
