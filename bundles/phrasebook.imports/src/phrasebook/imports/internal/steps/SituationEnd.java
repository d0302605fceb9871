// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.steps;

import java.util.List;

import phrasebook.imports.internal.lexicon.Lexicon;
import phrasebook.imports.internal.lexicon.Words;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.imports.internal.steps.Token.Kind;

/** Finds where a situation ends that goes on over several clauses. */
final class SituationEnd {

    private static final Words END = Lexicon.words("situation.end");

    private List<Token> searched = List.of();
    private int from;
    private int to;

    /** The index in a clause after the situation that it ends, 0 where it ends none. */
    static int in(Piece clause) {
        int duty = Clauses.duty(clause);
        return duty > 0 ? duty : END.isEnd(clause.key()) ? clause.length() : 0;
    }

    /** The first clause from an index on that ends a situation, with nothing but commas between; -1 where none does. */
    int from(List<Token> tokens, int index) {
        // Clauses ask in their order: what was found for an earlier one holds until it is passed.
        if (tokens != searched || index < from || index > to) {
            searched = tokens;
            from = index;
            to = index;
            while (isClause(tokens, to) && (tokens.get(to).is(Kind.COMMA) || in(tokens.get(to).piece()) == 0)) {
                to++;
            }
        }
        return isClause(tokens, to) ? to : -1;
    }

    private static boolean isClause(List<Token> tokens, int index) {
        return index < tokens.size() && (tokens.get(index).is(Kind.TEXT) || tokens.get(index).is(Kind.COMMA));
    }
}
