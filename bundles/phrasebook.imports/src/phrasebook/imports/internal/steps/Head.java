// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import phrasebook.imports.internal.lexicon.Lexicon;
import phrasebook.imports.internal.lexicon.Words;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.imports.internal.steps.Token.Kind;

/**
 * Where the situation of an entry ends and its steps begin.
 *
 * @param situation all clauses of the situation
 * @param label whether it names the entry rather than saying when it applies
 * @param first the first clause of the situation
 * @param body the tokens of the steps
 */
public record Head(Optional<Piece> situation, boolean label, Optional<Piece> first, List<Token> body) {

    private static final Words END = Lexicon.words("situation.end");
    private static final Words LABEL_END = Lexicon.words("label.end");
    private static final int LONGEST_LABEL = 8;

    public static Head of(List<Token> tokens) {
        for (int i = 0; i < tokens.size() && (tokens.get(i).is(Kind.TEXT) || tokens.get(i).is(Kind.COMMA)); i++) {
            if (tokens.get(i).is(Kind.TEXT)) {
                int end = end(tokens, i);
                if (end >= 0) {
                    return cut(tokens, i, end);
                }
            }
        }
        return new Head(Optional.empty(), false, Optional.empty(), tokens);
    }

    /** How much of a clause belongs to the situation, if the situation ends with or before it; else -1. */
    private static int end(List<Token> tokens, int i) {
        Piece clause = tokens.get(i).piece();
        boolean colon = i + 1 < tokens.size() && tokens.get(i + 1).is(Kind.COLON);
        boolean speech = colon || i + 1 < tokens.size() && tokens.get(i + 1).is(Kind.QUOTE);
        int duty = Clauses.duty(clause);
        if (duty > 0 || END.isEnd(clause.key()) || i == 0 && colon && isLabel(clause)) {
            return duty > 0 ? duty : clause.length();
        }
        LeadIn lead = LeadIn.of(LeadIn.withoutLink(clause));
        if (i == 0 && lead.modality().isPresent()) {
            // A duty from its first word on: it holds always.
            return 0;
        }
        if (!speech) {
            boolean begins = lead.modality().isPresent()
                    || Prohibition.begin(Prohibition.unbound(clause)).isPresent();
            return i > 0 && begins ? 0 : -1;
        }
        int saying = Clauses.saying(clause);
        if (saying > 0) {
            return saying;
        }
        if (LeadIn.isLeadIn(clause) || lead.role().isPresent() || lead.modality().isPresent()) {
            return 0;
        }
        int leadIn = Clauses.leadIn(clause);
        return leadIn > 0 ? leadIn : colon || i > 0 ? clause.length() : 0;
    }

    private static boolean isLabel(Piece clause) {
        return clause.length() <= LONGEST_LABEL && LABEL_END.isEnd(clause.key())
                && LeadIn.of(clause).modality().isEmpty();
    }

    private static Head cut(List<Token> tokens, int index, int end) {
        Piece first = tokens.get(0).piece();
        Piece clause = tokens.get(index).piece();
        List<Token> body = new ArrayList<>();
        if (end < clause.length()) {
            body.add(Token.of(Kind.TEXT, clause.from(end).strip()));
        }
        body.addAll(tokens.subList(index + 1, tokens.size()));
        if (end == 0 && index == 0) {
            return new Head(Optional.empty(), false, Optional.empty(), body);
        }
        Piece last = end > 0 ? clause.to(end) : tokens.get(lastClause(tokens, index)).piece();
        boolean label = index == 0 && end == clause.length() && isLabel(clause);
        return new Head(Optional.of(first.upTo(last)), label, Optional.of(first), body);
    }

    private static int lastClause(List<Token> tokens, int index) {
        int last = index - 1;
        while (last > 0 && !tokens.get(last).is(Kind.TEXT)) {
            last--;
        }
        return last;
    }
}
