// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.steps;

import phrasebook.imports.internal.lines.Piece;

/**
 * A part of an entry's text.
 *
 * @param piece what it says: a clause, or the words inside quotation marks or brackets
 * @param outer the same with its marks or brackets
 * @param closed whether the quotation mark was closed
 */
public record Token(Kind kind, Piece piece, Piece outer, boolean closed) {

    /** What the token is. */
    public enum Kind {
        /** A clause of narration. */
        TEXT,
        /** Words in quotation marks. */
        QUOTE,
        /** A remark in brackets right after a quotation. */
        REMARK,
        COMMA, LIST, STOP, SEMICOLON, COLON
    }

    static Token of(Kind kind, Piece piece) {
        return new Token(kind, piece, piece, true);
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    /** Whether a sentence or a part of one that stands by itself ends here. */
    public boolean isEnd() {
        return kind == Kind.STOP || kind == Kind.SEMICOLON;
    }
}
