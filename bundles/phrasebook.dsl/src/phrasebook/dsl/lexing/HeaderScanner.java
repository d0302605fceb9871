// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.lexing;

import java.util.ArrayList;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.dsl.lexing.TokenKind.Group;

/** Scans a line of the header: a key, a colon, and a value whose form the key decides. */
final class HeaderScanner {

    private static final String COLONS = "：:";

    private HeaderScanner() {
    }

    /** Takes the key and its colon; null where the line is not of the header. */
    static @Nullable TokenKind key(LineCursor line) {
        int start = line.pos;
        int tokens = line.tokens();
        for (TokenKind key : TokenKind.of(Group.HEADER)) {
            if (line.takePrefix(key)) {
                if (line.takeSign(TokenKind.COLON, COLONS)) {
                    return key;
                }
                line.reset(start, tokens);
            }
        }
        return null;
    }

    static boolean value(LineCursor line, TokenKind key) {
        return switch (key) {
            case STATUS -> status(line);
            case ROLES -> line.atEnd() || roles(line);
            case PLACEHOLDER -> line.atEnd() || placeholder(line);
            case REVISION -> revision(line);
            case TITLE, SOURCE -> text(line);
            default -> isOneItem(line) && text(line);
        };
    }

    private static boolean text(LineCursor line) {
        line.takeRest(TokenKind.TEXT);
        return true;
    }

    /** Whether no second item follows on the line: its key and colon after a blank. */
    private static boolean isOneItem(LineCursor line) {
        for (int i = line.pos; i < line.end; i++) {
            if (LineCursor.isBlank(line.text.charAt(i))) {
                LineCursor rest = new LineCursor(line.text, i + 1, line.end, new ArrayList<>());
                if (key(rest) != null) {
                    line.pos = i + 1;
                    return line.fail(Problem.ONE_ITEM_A_LINE);
                }
            }
        }
        return true;
    }

    private static boolean status(LineCursor line) {
        for (TokenKind kind : TokenKind.of(Group.STATUS)) {
            if (line.takeWord(kind) && line.atEnd()) {
                return true;
            }
        }
        return line.atEnd() || line.fail(Problem.UNKNOWN_STATUS);
    }

    private static boolean roles(LineCursor line) {
        do {
            if (!name(line)) {
                return line.fail(Problem.ROLES_FORM);
            }
            if (line.takeSign(TokenKind.PAREN_OPEN, "（(")) {
                if (line.peekIn("）)") || names(line)) {
                    if (line.takeSign(TokenKind.PAREN_CLOSE, "）)")) {
                        continue;
                    }
                }
                return line.fail(Problem.ROLES_FORM);
            }
        } while (line.takeSign(TokenKind.ENUMERATION, "、，,"));
        return line.atEnd() || line.fail(Problem.ROLES_FORM);
    }

    private static boolean names(LineCursor line) {
        do {
            if (!name(line)) {
                return false;
            }
        } while (line.takeSign(TokenKind.ENUMERATION, "、，,"));
        return true;
    }

    private static boolean name(LineCursor line) {
        int to = line.pos;
        while (to < line.end && QuoteScanner.isName(line.text, to, to + 1)) {
            to++;
        }
        return line.takeText(TokenKind.NAME, to);
    }

    private static boolean placeholder(LineCursor line) {
        if (!name(line)) {
            return line.fail(Problem.PLACEHOLDER_FORM);
        }
        if (line.atEnd()) {
            return true;
        }
        int close = line.end - 1;
        if ("）)".indexOf(line.text.charAt(close)) < 0 || !line.takeSign(TokenKind.PAREN_OPEN, "（(")) {
            return line.fail(Problem.PLACEHOLDER_FORM);
        }
        int meaningEnd = meaningEnd(line, close);
        if (meaningEnd == close && namesAttribute(line.text.substring(line.pos, close))) {
            return line.fail(Problem.PLACEHOLDER_FORM);
        }
        line.takeText(TokenKind.TEXT, meaningEnd);
        boolean read = attribute(line, TokenKind.SHOWN_AS) && attribute(line, TokenKind.VALUES) && line.pos == close;
        return read && line.takeSign(TokenKind.PAREN_CLOSE, "）)") || line.fail(Problem.PLACEHOLDER_FORM);
    }

    /** Whether an attribute was meant, but its value is not quoted. */
    private static boolean namesAttribute(String meaning) {
        return Stream.of(TokenKind.SHOWN_AS, TokenKind.VALUES).map(TokenKind::literal)
                .anyMatch(a -> meaning.startsWith(a) || meaning.contains("，" + a) || meaning.contains("," + a));
    }

    private static int meaningEnd(LineCursor line, int close) {
        if (isAttribute(line, line.pos)) {
            return line.pos;
        }
        for (int i = line.pos; i < close; i++) {
            if ("，,".indexOf(line.text.charAt(i)) >= 0 && isAttribute(line, i + 1)) {
                return i;
            }
        }
        return close;
    }

    private static boolean isAttribute(LineCursor line, int at) {
        return isAttribute(line, at, TokenKind.SHOWN_AS) || isAttribute(line, at, TokenKind.VALUES);
    }

    private static boolean isAttribute(LineCursor line, int at, TokenKind keyword) {
        int quote = at + keyword.literal().length();
        return line.text.startsWith(keyword.literal(), at) && quote < line.end
                && QuoteScanner.OPENING.indexOf(line.text.charAt(quote)) >= 0;
    }

    /** {@code ，印作“…”}; values have 、 between them. A comma may be left out at the start. True if it is absent. */
    private static boolean attribute(LineCursor line, TokenKind keyword) {
        int comma = line.peekIn("，,") ? 1 : 0;
        if (!isAttribute(line, line.pos + comma, keyword)) {
            return true;
        }
        if (!line.takeSign(TokenKind.COMMA, "，,")) {
            line.emit(TokenKind.COMMA, line.pos, line.pos);
        }
        line.takePrefix(keyword);
        do {
            int close = line.peekIn(QuoteScanner.OPENING) ? QuoteScanner.closingQuote(line) : -1;
            if (close < 0) {
                return false;
            }
            line.takeSign(TokenKind.QUOTE_OPEN, QuoteScanner.OPENING);
            if (!line.takeText(TokenKind.SPEECH, close)) {
                return false;
            }
            line.emit(TokenKind.QUOTE_CLOSE, close, close + 1);
            line.pos = close + 1;
            line.skipBlanks();
        } while (keyword == TokenKind.VALUES && line.takeSign(TokenKind.ENUMERATION, "、，,"));
        return true;
    }

    private static boolean revision(LineCursor line) {
        for (int field = 1; field <= 4; field++) {
            int to = line.pos;
            while (to < line.end && (field == 4 || "｜|".indexOf(line.text.charAt(to)) < 0)) {
                to++;
            }
            line.takeText(TokenKind.TEXT, to);
            if (field < 4 && !line.takeSign(TokenKind.BAR, "｜|")) {
                break;
            }
        }
        return true;
    }
}
