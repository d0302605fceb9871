// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.lexing;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.query.NumberStyle;
import phrasebook.model.query.Situations;

/**
 * Scans the first line of a heading or an entry: its printed number, its id in brackets, and what follows. The letter
 * of the id says what kind it is (P phrase, B ban, T provision, D heading); without an id the numbering style and the
 * line below say it. A lone letter in the brackets says the kind and leaves the id open.
 */
final class HeadScanner {

    static final String OPEN = "[［【";
    private static final String CLOSE = "]］】";

    private HeadScanner() {
    }

    /** Whether the line is a head that cannot be anything else, because a number and an id begin it. */
    static boolean isUnmistakable(LineCursor line) {
        int start = line.pos;
        Optional<NumberStyle.Match> number = number(line);
        int after = start + number.map(NumberStyle.Match::length).orElse(0);
        while (after < line.end && LineCursor.isBlank(line.text.charAt(after))) {
            after++;
        }
        if (number.isEmpty() || after >= line.end || OPEN.indexOf(line.text.charAt(after)) < 0) {
            return false;
        }
        int close = closing(line.text, after, line.end);
        return close > after + 1 && isId(line.text, after + 1, close);
    }

    /** @param below the line below, or null at the end */
    static @Nullable Context scan(LineCursor line, @Nullable LineCursor below) {
        Optional<NumberStyle.Match> number = number(line);
        int from = line.pos;
        int length = number.isPresent() ? number.get().length() : unknownNumber(line);
        if (length == 0 && !opensId(line)) {
            return null;
        }
        line.pos += length;
        line.skipBlanks();
        if (hasOtherLetter(line)) {
            line.fail(Problem.ID_FORM);
            return null;
        }
        TokenKind kind = kind(line, number, below);
        line.emit(kind, from, from + length);
        if (!id(line)) {
            return null;
        }
        switch (kind) {
            case HEADING_NO -> line.takeRest(TokenKind.TEXT);
            case PROVISION_NO -> {
                if (!line.atEnd()) {
                    QuoteScanner.prose(line);
                }
            }
            default -> situation(line);
        }
        return switch (kind) {
            case PHRASE_NO -> Context.PHRASE;
            case BAN_NO -> Context.BAN;
            case PROVISION_NO -> Context.PROVISION;
            default -> Context.NONE;
        };
    }

    private static Optional<NumberStyle.Match> number(LineCursor line) {
        // A number is short; the text after it may be long.
        return NumberStyle.at(line.text.substring(line.pos, Math.min(line.end, line.pos + 40)));
    }

    /** The length of a number of no known style, such as 附3 or 甲: a short word, no keyword, with an id after it. */
    private static int unknownNumber(LineCursor line) {
        int to = line.pos;
        boolean word = false;
        while (to < line.end && to - line.pos < 20 && !LineCursor.isBlank(line.text.charAt(to))
                && OPEN.indexOf(line.text.charAt(to)) < 0) {
            word |= Character.isLetterOrDigit(line.text.charAt(to));
            to++;
        }
        int open = to;
        while (open < line.end && LineCursor.isBlank(line.text.charAt(open))) {
            open++;
        }
        boolean idFollows = open < line.end && OPEN.indexOf(line.text.charAt(open)) >= 0
                && isId(line.text, open + 1, Math.max(closing(line.text, open, line.end), open + 1));
        return word && idFollows && !TokenKind.isLiteral(line.text.substring(line.pos, to)) ? to - line.pos : 0;
    }

    /** Whether the id begins with a letter that no kind has. */
    private static boolean hasOtherLetter(LineCursor line) {
        return opensId(line) && line.pos + 1 < line.end && isId(line.text, line.pos + 1, line.pos + 2)
                && "PBTDpbtd".indexOf(line.text.charAt(line.pos + 1)) < 0;
    }

    private static TokenKind kind(LineCursor line, Optional<NumberStyle.Match> number, @Nullable LineCursor below) {
        if (opensId(line) && line.pos + 1 < line.end) {
            switch (Character.toUpperCase(line.text.charAt(line.pos + 1))) {
                case 'P':
                    return TokenKind.PHRASE_NO;
                case 'B':
                    return TokenKind.BAN_NO;
                case 'T':
                    return TokenKind.PROVISION_NO;
                case 'D':
                    return TokenKind.HEADING_NO;
                default:
                    break;
            }
        } else if (number.map(m -> m.style().isHeading()).orElse(true)) {
            return TokenKind.HEADING_NO;
        }
        return below != null && BanScanner.startsProhibition(below) ? TokenKind.BAN_NO : TokenKind.PHRASE_NO;
    }

    /** Whether the bracket under the cursor is an id's. 【】 also set off words of a title: 【通知】. */
    private static boolean opensId(LineCursor line) {
        if (line.peek() != '【') {
            return line.peekIn(OPEN);
        }
        int close = closing(line.text, line.pos, line.end);
        return close > 0 && isId(line.text, line.pos + 1, close);
    }

    /** An id in brackets where there is one; its letter alone, or nothing, leaves it open. */
    static boolean id(LineCursor line) {
        if (!opensId(line)) {
            return true;
        }
        int open = line.pos;
        int close = closing(line.text, open, line.end);
        if (close < 0) {
            return line.fail(Problem.ID_FORM);
        }
        boolean letter = close == open + 2 && Character.isLetter(line.text.charAt(open + 1));
        line.emit(TokenKind.BRACKET_OPEN, open, letter ? close : open + 1);
        if (!letter && close > open + 1) {
            if (!isId(line.text, open + 1, close)) {
                return line.fail(Problem.ID_FORM);
            }
            line.emit(TokenKind.ID, open + 1, close);
        }
        line.pos = close;
        return line.takeSign(TokenKind.BRACKET_CLOSE, CLOSE);
    }

    /** A reference {@code [P03]}. */
    static boolean reference(LineCursor line) {
        if (!line.peekIn(OPEN)) {
            return false;
        }
        int close = closing(line.text, line.pos, line.end);
        if (close < 0 || !isId(line.text, line.pos + 1, close)) {
            return false;
        }
        line.takeSign(TokenKind.BRACKET_OPEN, OPEN);
        line.takeText(TokenKind.ID, close);
        return line.takeSign(TokenKind.BRACKET_CLOSE, CLOSE);
    }

    private static int closing(String text, int open, int end) {
        for (int i = open + 1; i < end && i < open + 66; i++) {
            if (CLOSE.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isId(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
            if (!letter && (i == from || !(c >= '0' && c <= '9' || c == '-' || c == '_'))) {
                return false;
            }
        }
        return from < to;
    }

    private static void situation(LineCursor line) {
        String rest = line.text.substring(line.pos, line.end);
        int causeEnd = Situations.causeEnd(rest);
        if (causeEnd > 0) {
            int close = line.pos + causeEnd;
            line.takeSign(TokenKind.PAREN_OPEN, "（(");
            line.takeText(TokenKind.TEXT, close);
            line.takeSign(TokenKind.PAREN_CLOSE, "）)");
        }
        boolean label = line.end - line.pos > 1 && "：:".indexOf(line.text.charAt(line.end - 1)) >= 0;
        line.takeText(TokenKind.TEXT, label ? line.end - 1 : line.end);
        if (label) {
            line.emit(TokenKind.COLON, line.end - 1, line.end);
            line.pos = line.end;
        }
    }
}
