// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.internal.printing;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.dsl.internal.Spelling;
import phrasebook.dsl.lexing.Lexeme;
import phrasebook.dsl.lexing.TokenKind;

/** Spells the tokens of one line in canonical form. */
final class LineSpeller {

    private final String text;
    private final List<Lexeme> line;
    private final StringBuilder out = new StringBuilder();
    private boolean plainQuotes = true;

    private LineSpeller(String text, List<Lexeme> line) {
        this.text = text;
        this.line = line;
    }

    static String spell(String text, List<Lexeme> line) {
        return new LineSpeller(text, line).spell();
    }

    private String spell() {
        Lexeme previous = null;
        for (int i = 0; i < line.size(); i++) {
            Lexeme lexeme = line.get(i);
            blank(previous, lexeme);
            if (lexeme.kind() == TokenKind.QUOTE_OPEN) {
                plainQuotes = Spelling.isPairedAsSpelt(text.substring(lexeme.end(), endOfQuote(i)));
            }
            out.append(spelling(previous, lexeme));
            if (lexeme.end() > lexeme.start()) {
                previous = lexeme;
            }
        }
        return out.toString();
    }

    private String spelling(@Nullable Lexeme previous, Lexeme lexeme) {
        boolean quote = lexeme.kind() == TokenKind.QUOTE_OPEN || lexeme.kind() == TokenKind.QUOTE_CLOSE;
        if (quote && !plainQuotes) {
            // “ ” around an unpaired “ or ” would end elsewhere, so the quotes stay as they were written.
            return text.substring(lexeme.start(), lexeme.end());
        }
        boolean first = previous != null && previous.kind() == TokenKind.PAREN_OPEN;
        return first && lexeme.kind() == TokenKind.COMMA && lexeme.start() == lexeme.end() ? ""
                : Spacing.canonical(text, lexeme);
    }

    private void blank(@Nullable Lexeme previous, Lexeme lexeme) {
        if (previous != null && Spacing.isNeeded(text, previous, lexeme)) {
            out.append(' ');
        }
    }

    private int endOfQuote(int open) {
        int i = open;
        while (line.get(i).kind() != TokenKind.QUOTE_CLOSE && line.get(i).kind() != TokenKind.UNCLOSED) {
            i++;
        }
        return line.get(i).start();
    }
}
