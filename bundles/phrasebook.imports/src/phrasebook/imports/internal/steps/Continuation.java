// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.steps;

import java.util.List;

import phrasebook.imports.internal.lexicon.Lexicon;
import phrasebook.imports.internal.lexicon.Words;
import phrasebook.imports.internal.lines.Piece;

/** Whether a paragraph without a number goes on with the steps of the phrase before it. */
public final class Continuation {

    private static final Words MEANWHILE = Lexicon.words("timing.MEANWHILE");
    private static final Words CONDITION = Lexicon.words("condition.drop");
    private static final Words KEPT_CONDITION = Lexicon.words("condition.keep");

    private Continuation() {
    }

    public static boolean is(List<Token> tokens) {
        if (tokens.isEmpty() || !tokens.get(0).is(Token.Kind.TEXT)) {
            return false;
        }
        Piece clause = tokens.get(0).piece();
        String key = clause.key();
        return Pauses.begin(clause).isPresent() || MEANWHILE.isBegin(key) || CONDITION.isBegin(key)
                || KEPT_CONDITION.isBegin(key) || Acts.isBareWord(key);
    }
}
