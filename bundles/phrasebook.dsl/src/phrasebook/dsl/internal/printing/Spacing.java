// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.internal.printing;

import java.util.EnumSet;
import java.util.Set;

import phrasebook.dsl.internal.Spelling;
import phrasebook.dsl.lexing.Lexeme;
import phrasebook.dsl.lexing.TokenKind;
import phrasebook.model.query.Punctuation;

/** How a token is written, and where a blank stands between two. */
final class Spacing {

    private static final Set<TokenKind> TIGHT_BEFORE = EnumSet.of(
            TokenKind.COLON, TokenKind.COMMA, TokenKind.ENUMERATION, TokenKind.QUOTE_CLOSE, TokenKind.PAREN_OPEN,
            TokenKind.PAREN_CLOSE, TokenKind.BRACKET_CLOSE, TokenKind.BRACE_CLOSE, TokenKind.SLASH, TokenKind.BAR,
            TokenKind.WITHIN, TokenKind.ALSO, TokenKind.EOL, TokenKind.UNCLOSED, TokenKind.OPTION);
    private static final Set<TokenKind> TIGHT_AFTER = EnumSet.of(
            TokenKind.COLON, TokenKind.COMMA, TokenKind.ENUMERATION, TokenKind.QUOTE_OPEN, TokenKind.PAREN_OPEN,
            TokenKind.BRACKET_OPEN, TokenKind.BRACE_OPEN, TokenKind.SLASH, TokenKind.BAR, TokenKind.ALSO,
            TokenKind.SHOWN_AS, TokenKind.VALUES);
    private static final Set<TokenKind> SEGMENTS = EnumSet.of(
            TokenKind.SPEECH, TokenKind.NARRATION, TokenKind.MENTION, TokenKind.BRACE_OPEN, TokenKind.BRACE_CLOSE,
            TokenKind.QUOTE_CLOSE);

    private Spacing() {
    }

    static boolean isNeeded(String text, Lexeme left, Lexeme right) {
        TokenKind before = left.kind();
        TokenKind after = right.kind();
        if (before == TokenKind.BRACKET_CLOSE) {
            return after != TokenKind.COLON;
        }
        if (TIGHT_BEFORE.contains(after) && !(after == TokenKind.PAREN_OPEN && opensLoosely(before))
                || TIGHT_AFTER.contains(before)) {
            return false;
        }
        if (before == TokenKind.HEADING_NO && after == TokenKind.TEXT) {
            return "、）)".indexOf(text.charAt(left.end() - 1)) < 0;
        }
        if (before == TokenKind.PAREN_CLOSE) {
            return after != TokenKind.TEXT;
        }
        return !(SEGMENTS.contains(before) && SEGMENTS.contains(after));
    }

    /** A bracket stands close to the role or quote before it, and apart from a number or a keyword. */
    private static boolean opensLoosely(TokenKind before) {
        return before != TokenKind.NAME && before != TokenKind.QUOTE_CLOSE && before != TokenKind.BRACE_OPEN;
    }

    static String canonical(String text, Lexeme lexeme) {
        String raw = text.substring(lexeme.start(), lexeme.end());
        return switch (lexeme.kind()) {
            case BRACKET_OPEN -> raw.length() == 2 ? "[" + Character.toUpperCase(raw.charAt(1)) : "[";
            // {｛甲} is a brace and a slot; two half-width braces would be one literal brace.
            case BRACE_OPEN -> lexeme.start() > 0 && text.charAt(lexeme.start() - 1) == '{' ? raw : "{";
            case HEADING_NO, PHRASE_NO, BAN_NO, PROVISION_NO, INT -> Spelling.number(raw);
            case TEXT, OPTION -> Punctuation.canonical(raw);
            case NARRATION, SPEECH -> Punctuation.canonicalPiece(raw);
            case MENTION -> "“" + Punctuation.canonicalPiece(raw.substring(1, raw.length() - 1)) + "”";
            default -> lexeme.kind().literal().isEmpty() || raw.isEmpty() && lexeme.kind() != TokenKind.COMMA
                    ? raw : lexeme.kind().literal();
        };
    }
}
