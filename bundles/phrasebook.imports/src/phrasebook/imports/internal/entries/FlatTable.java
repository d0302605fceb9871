// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.entries;

import java.util.List;

import phrasebook.imports.internal.lexicon.Lexicon;
import phrasebook.imports.internal.lexicon.Words;
import phrasebook.imports.internal.lines.Piece;

/**
 * A table of situation, what to say and what never to say, whose columns a page ran together. Its cells are told apart
 * by courtesy, which what is to be said has and what is banned lacks.
 */
public final class FlatTable {

    private static final Words SITUATION = Lexicon.words("column.situation");
    private static final Words SPEECH = Lexicon.words("column.speech");
    private static final Words BAN = Lexicon.words("column.ban");
    private static final Words COURTESY = Lexicon.words("courtesy");

    private final boolean flat;

    private FlatTable(boolean flat) {
        this.flat = flat;
    }

    public static FlatTable of(List<Piece> paragraphs) {
        boolean speech = paragraphs.stream().anyMatch(p -> SPEECH.has(p.key()));
        boolean ban = paragraphs.stream().anyMatch(p -> BAN.has(p.key()));
        return new FlatTable(speech && ban);
    }

    boolean isFlat() {
        return flat;
    }

    /** Whether the line is the head of a column. */
    boolean isColumn(Piece text) {
        String key = text.key();
        return flat && (SITUATION.has(key) || SPEECH.has(key) || BAN.has(key));
    }

    boolean isCourteous(Piece text) {
        return COURTESY.isIn(text.key());
    }
}
