// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.ArrayList;
import java.util.List;

import phrasebook.dsl.lexing.Lexeme;
import phrasebook.dsl.lexing.NormTokenizer;
import phrasebook.dsl.lexing.TokenKind;

/**
 * The tokens of one line that stand for something in its text.
 *
 * @param lexemes at least one, none of them empty
 */
record LexedLine(List<Lexeme> lexemes) {

    /** The lines of a text that are not blank; tokens of layout and ends are left out. */
    static List<LexedLine> of(String text) {
        List<LexedLine> lines = new ArrayList<>();
        List<Lexeme> line = new ArrayList<>();
        int end = -1;
        for (Lexeme lexeme : NormTokenizer.tokenize(text)) {
            if (lexeme.start() == lexeme.end()) {
                continue;
            }
            if (lexeme.start() > end) {
                line = new ArrayList<>();
                lines.add(new LexedLine(line));
                end = Lines.end(text, lexeme.start());
            }
            line.add(lexeme);
        }
        return lines;
    }

    TokenKind first() {
        return lexemes.get(0).kind();
    }

    boolean holds(TokenKind kind) {
        return lexemes.stream().anyMatch(l -> l.kind() == kind);
    }

    /** The index of the first token of the kind, or -1. */
    int indexOf(TokenKind kind) {
        return lexemes.stream().map(Lexeme::kind).toList().indexOf(kind);
    }

    /** The kind of the token after one, or of that itself at the end. */
    TokenKind after(int index) {
        return lexemes.get(Math.min(index + 1, lexemes.size() - 1)).kind();
    }

    /** The kind of the token before one, or of that itself at the start. */
    TokenKind before(int index) {
        return lexemes.get(Math.max(index - 1, 0)).kind();
    }
}
