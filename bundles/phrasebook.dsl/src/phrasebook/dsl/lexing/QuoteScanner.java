// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.lexing;

import phrasebook.model.query.Names;

/** Scans quoted speech and narration, with placeholders and choices in braces. */
final class QuoteScanner {

    static final String OPENING = "“\"「『＂";

    private QuoteScanner() {
    }

    /** Scans one utterance with its quotes. An unclosed one reaches to the line's end. */
    static boolean utterance(LineCursor line) {
        if (!line.peekIn(OPENING)) {
            return line.fail(Problem.QUOTE_EXPECTED);
        }
        int close = closingQuote(line);
        line.emit(TokenKind.QUOTE_OPEN, line.pos, line.pos + 1);
        line.pos++;
        int end = close < 0 ? line.end : close;
        segments(line, end, TokenKind.SPEECH);
        line.pos = end;
        if (close < 0) {
            line.emit(TokenKind.UNCLOSED, end, end);
        } else {
            line.emit(TokenKind.QUOTE_CLOSE, close, close + 1);
            line.pos++;
            line.skipBlanks();
        }
        return true;
    }

    /** Scans utterances with 、 between them. */
    static boolean utterances(LineCursor line) {
        do {
            if (!utterance(line)) {
                return false;
            }
        } while (line.takeSign(TokenKind.ENUMERATION, "、，,"));
        return line.atEnd() || line.fail(Problem.AFTER_QUOTE);
    }

    /** Scans the rest of the line as narration, up to and with the token that ends it. */
    static boolean prose(LineCursor line) {
        segments(line, line.end, TokenKind.NARRATION);
        line.pos = line.end;
        return line.endOfLine();
    }

    /** The index of the quote that closes the one under the cursor, or -1. Quotes of the same kind nest. */
    static int closingQuote(LineCursor line) {
        char open = line.peek();
        char close = switch (open) {
            case '“' -> '”';
            case '「' -> '」';
            case '『' -> '』';
            default -> open;
        };
        int depth = 0;
        for (int i = line.pos; i < line.end; i++) {
            char c = line.text.charAt(i);
            int literal = literalBrace(line.text, i, line.end);
            if (literal > 0) {
                i += literal - 1;
            } else if (c == close && (depth == 1 || open == close && depth > 0)) {
                return i;
            } else if (c == open) {
                depth++;
            } else if (c == close) {
                depth--;
            }
        }
        return -1;
    }

    private static boolean isEscapedSign(String text, int at, int end) {
        return text.charAt(at) == '{' && at + 2 < end && "“”｛".indexOf(text.charAt(at + 1)) >= 0
                && text.charAt(at + 2) == '}';
    }

    private static void segments(LineCursor line, int end, TokenKind textKind) {
        int from = line.pos;
        int i = from;
        // In narration a quote that nothing closes is text; once one is found, none after it needs to be tried.
        boolean mentions = textKind == TokenKind.NARRATION;
        while (i < end) {
            char c = line.text.charAt(i);
            int stop = i;
            if (c == '{' || c == '｛') {
                int literal = literalBrace(line.text, i, end);
                if (literal > 0) {
                    i += literal;
                    continue;
                }
                stop = closingBrace(line.text, i, end);
                stop = stop > 0 && isSlot(line.text, i + 1, stop) ? stop + 1 : i;
            } else if (mentions && c == '“') {
                line.pos = i;
                stop = closingQuote(line) + 1;
                mentions = stop > 0;
            }
            if (stop <= i) {
                i++;
                continue;
            }
            textPiece(line, from, i, textKind, false);
            line.pos = i;
            if (c == '“') {
                line.emit(TokenKind.MENTION, i, stop);
            } else {
                slot(line, stop - 1);
            }
            i = stop;
            from = stop;
        }
        textPiece(line, from, end, textKind, true);
    }

    private static void textPiece(LineCursor line, int from, int to, TokenKind kind, boolean last) {
        int start = from;
        int end = to;
        boolean first = from == 0 || OPENING.indexOf(line.text.charAt(from - 1)) >= 0;
        while (first && start < end && LineCursor.isBlank(line.text.charAt(start))) {
            start++;
        }
        while (last && end > start && LineCursor.isBlank(line.text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            line.emit(kind, start, end);
        }
    }

    /** The length of an escape that stands for one sign, a doubled brace or a sign alone in braces, or 0. */
    private static int literalBrace(String text, int at, int end) {
        if (at + 1 < end && text.charAt(at) == '{' && text.charAt(at + 1) == '{') {
            return 2;
        }
        return isEscapedSign(text, at, end) ? 3 : 0;
    }

    private static int closingBrace(String text, int open, int end) {
        for (int i = open + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '}' || c == '｝') {
                return i;
            }
            if (c == '{' || c == '｛') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isSlot(String text, int from, int to) {
        return separator(text, from, to) >= 0 || isOptional(text, from, to) || isName(text, from, to);
    }

    private static boolean isOptional(String text, int from, int to) {
        return to - from > 2 && "（(".indexOf(text.charAt(from)) >= 0 && "）)".indexOf(text.charAt(to - 1)) >= 0;
    }

    static boolean isName(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (LineCursor.isBlank(c) || Names.isSign(c)) {
                return false;
            }
        }
        return from < to;
    }

    /** The first sign that separates options, bar before slash; -1 where there is none. */
    private static int separator(String text, int from, int to) {
        int slash = -1;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '｜' || c == '|') {
                return i;
            }
            if (slash < 0 && (c == '/' || c == '／')) {
                slash = i;
            }
        }
        return slash;
    }

    private static void slot(LineCursor line, int close) {
        String text = line.text;
        int from = line.pos + 1;
        line.emit(TokenKind.BRACE_OPEN, line.pos, from);
        int separator = separator(text, from, close);
        if (separator >= 0) {
            options(line, from, close, "｜|".indexOf(text.charAt(separator)) >= 0 ? TokenKind.BAR : TokenKind.SLASH);
        } else if (isOptional(text, from, close)) {
            line.emit(TokenKind.PAREN_OPEN, from, from + 1);
            line.emit(TokenKind.OPTION, from + 1, close - 1);
            line.emit(TokenKind.PAREN_CLOSE, close - 1, close);
        } else {
            line.emit(TokenKind.NAME, from, close);
        }
        line.emit(TokenKind.BRACE_CLOSE, close, close + 1);
        line.pos = close + 1;
    }

    private static void options(LineCursor line, int from, int close, TokenKind separator) {
        String signs = separator == TokenKind.BAR ? "｜|" : "/／";
        int start = from;
        for (int i = from; i < close; i++) {
            if (signs.indexOf(line.text.charAt(i)) >= 0) {
                line.emit(TokenKind.OPTION, start, i);
                line.emit(separator, i, i + 1);
                start = i + 1;
            }
        }
        line.emit(TokenKind.OPTION, start, close);
    }
}
