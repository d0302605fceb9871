// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.steps;

import java.util.ArrayList;
import java.util.List;

import phrasebook.imports.internal.lines.Piece;
import phrasebook.imports.internal.steps.Token.Kind;

/** Breaks the text of an entry into clauses, quotations and the signs between them. */
public final class Tokens {

    private final Piece text;
    private final int[] partners;
    private final List<Token> tokens = new ArrayList<>();
    private int clause;

    private Tokens(Piece text) {
        this.text = text;
        this.partners = partners(text);
    }

    /** The tokens of the text, which together hold all its characters but blanks. */
    public static List<Token> of(Piece text) {
        Tokens reader = new Tokens(text);
        int i = 0;
        while (i < text.length()) {
            i = reader.next(i);
        }
        reader.endClause(text.length());
        return Mentions.merge(reader.tokens);
    }

    private int next(int i) {
        char c = text.at(i);
        if (c == '“') {
            return quote(i);
        }
        if (c == '（' && partners[i] > i) {
            return isAfterQuote(i) ? remark(i) : partners[i] + 1;
        }
        Kind kind = sign(i);
        if (kind == Kind.TEXT) {
            return i + 1;
        }
        endClause(i);
        tokens.add(Token.of(kind, text.sub(i, i + 1)));
        clause = i + 1;
        return i + 1;
    }

    private int quote(int i) {
        endClause(i);
        boolean closed = partners[i] > i;
        int end = closed ? partners[i] : text.length();
        if (text.sub(i + 1, end).strip().isEmpty()) {
            // Marks without words are signs between clauses.
            clause = Math.min(text.length(), end + 1);
            return clause;
        }
        tokens.add(new Token(Kind.QUOTE, text.sub(i + 1, end).strip(), text.sub(i, closed ? end + 1 : end), closed));
        clause = closed ? end + 1 : end;
        return clause;
    }

    private int remark(int i) {
        tokens.add(new Token(Kind.REMARK, text.sub(i + 1, partners[i]).strip(), text.sub(i, partners[i] + 1), true));
        clause = partners[i] + 1;
        return clause;
    }

    private boolean isAfterQuote(int i) {
        return text.sub(clause, i).strip().isEmpty() && !tokens.isEmpty()
                && tokens.get(tokens.size() - 1).is(Kind.QUOTE);
    }

    private Kind sign(int i) {
        return switch (text.at(i)) {
            case '，' -> isBetweenDigits(i) ? Kind.TEXT : Kind.COMMA;
            case '：' -> isBetweenDigits(i) ? Kind.TEXT : Kind.COLON;
            case '。', '！', '？' -> Kind.STOP;
            case '；' -> Kind.SEMICOLON;
            case '、' -> isBesideQuote(i) ? Kind.LIST : Kind.TEXT;
            default -> Kind.TEXT;
        };
    }

    private boolean isBetweenDigits(int i) {
        // A full-width sign ends a clause even there.
        boolean half = text.line().text().charAt(text.start() + i) < 0x80;
        return half && i > 0 && i + 1 < text.length() && Character.isDigit(text.at(i - 1))
                && Character.isDigit(text.at(i + 1));
    }

    private boolean isBesideQuote(int i) {
        return i > 0 && text.at(i - 1) == '”' && i + 1 < text.length() && text.at(i + 1) == '“';
    }

    private void endClause(int end) {
        if (end > clause) {
            Piece piece = text.sub(clause, end).strip();
            if (!piece.isEmpty()) {
                tokens.add(Token.of(Kind.TEXT, piece));
            }
        }
        clause = Math.max(clause, end);
    }

    /** For each opening bracket or quotation mark the index of the one that closes it, else -1. */
    private static int[] partners(Piece text) {
        int[] partners = new int[text.length()];
        int[] brackets = new int[text.length()];
        int[] quotes = new int[text.length()];
        int bracketDepth = 0;
        int quoteDepth = 0;
        for (int i = 0; i < partners.length; i++) {
            partners[i] = -1;
            switch (text.at(i)) {
                case '（' -> brackets[bracketDepth++] = i;
                case '“' -> quotes[quoteDepth++] = i;
                case '）' -> bracketDepth = close(partners, brackets, bracketDepth, i);
                case '”' -> quoteDepth = close(partners, quotes, quoteDepth, i);
                default -> {
                    // No bracket.
                }
            }
        }
        return partners;
    }

    private static int close(int[] partners, int[] open, int depth, int i) {
        if (depth == 0) {
            return 0;
        }
        partners[open[depth - 1]] = i;
        return depth - 1;
    }
}
