// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.lexing;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads one line from left to right and writes its tokens. Blanks between tokens are no tokens here; the token source
 * fills them in. A scanner that does not succeed says why through {@link #fail}.
 */
final class LineCursor {

    private static final String BLANKS = " \t　\u00A0\uFEFF";

    final String text;
    final int end;
    private final List<Lexeme> out;
    int pos;
    private @Nullable Problem problem;
    private int problemOffset;

    /**
     * @param text the whole document
     * @param start where the line's content starts
     * @param end where it ends, blanks at its end left out
     */
    LineCursor(String text, int start, int end, List<Lexeme> out) {
        this.text = text;
        this.pos = start;
        this.end = end;
        this.out = out;
    }

    static boolean isBlank(char c) {
        return BLANKS.indexOf(c) >= 0;
    }

    boolean atEnd() {
        return pos >= end;
    }

    /** The character under the cursor, or NUL at the line's end. */
    char peek() {
        return atEnd() ? '\0' : text.charAt(pos);
    }

    boolean peekIn(String chars) {
        return !atEnd() && chars.indexOf(text.charAt(pos)) >= 0;
    }

    void skipBlanks() {
        while (!atEnd() && isBlank(text.charAt(pos))) {
            pos++;
        }
    }

    boolean lookingAt(String word) {
        return text.startsWith(word, pos) && pos + word.length() <= end;
    }

    /** Whether the word stands here and a blank, or the line's end, follows it. */
    boolean lookingAtWord(String word) {
        int after = pos + word.length();
        return lookingAt(word) && (after == end || isBlank(text.charAt(after)));
    }

    void emit(TokenKind kind, int from, int to) {
        out.add(new Lexeme(kind, from, to));
    }

    /** Takes the keyword as a whole word. */
    boolean takeWord(TokenKind keyword) {
        if (!lookingAtWord(keyword.literal())) {
            return false;
        }
        take(keyword, keyword.literal().length());
        return true;
    }

    /** Takes the keyword as a whole word that a colon may also end. */
    boolean takeLeadIn(TokenKind keyword) {
        int after = pos + keyword.literal().length();
        boolean colon = lookingAt(keyword.literal()) && after < end && "：:".indexOf(text.charAt(after)) >= 0;
        return colon ? takePrefix(keyword) : takeWord(keyword);
    }

    /** Takes the keyword before a quote or a reference, from which no blank need set it off. */
    boolean takeBeforeSign(TokenKind keyword) {
        int after = pos + keyword.literal().length();
        boolean sign = after < end && (QuoteScanner.OPENING + HeadScanner.OPEN).indexOf(text.charAt(after)) >= 0;
        return sign ? takePrefix(keyword) : takeWord(keyword);
    }

    /** Takes the keyword wherever it ends. */
    boolean takePrefix(TokenKind keyword) {
        if (!lookingAt(keyword.literal())) {
            return false;
        }
        take(keyword, keyword.literal().length());
        return true;
    }

    /** Takes one sign, in any of the forms given, as the keyword. */
    boolean takeSign(TokenKind keyword, String forms) {
        if (!peekIn(forms)) {
            return false;
        }
        take(keyword, 1);
        return true;
    }

    private void take(TokenKind kind, int length) {
        emit(kind, pos, pos + length);
        pos += length;
        skipBlanks();
    }

    /** Takes everything up to {@code to}, blanks at the ends left out; nothing where there is nothing. */
    boolean takeText(TokenKind kind, int to) {
        int from = pos;
        int last = to;
        while (from < last && isBlank(text.charAt(from))) {
            from++;
        }
        while (last > from && isBlank(text.charAt(last - 1))) {
            last--;
        }
        pos = to;
        skipBlanks();
        if (from == last) {
            return false;
        }
        emit(kind, from, last);
        return true;
    }

    boolean takeRest(TokenKind kind) {
        return takeText(kind, end);
    }

    /** Ends a line whose form needs it; always succeeds. */
    boolean endOfLine() {
        emit(TokenKind.EOL, end, end);
        return true;
    }

    /** The index of the bracket that closes the one under the cursor, brackets paired, or -1. */
    int closingParen() {
        int depth = 0;
        for (int i = pos; i < end; i++) {
            char c = text.charAt(i);
            if (c == '（' || c == '(') {
                depth++;
            } else if ((c == '）' || c == ')') && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Records why the line cannot be read. The first reason given stays. */
    boolean fail(Problem reason) {
        if (problem == null) {
            problem = reason;
            problemOffset = pos;
        }
        return false;
    }

    /** Goes back to an earlier state, to try another form. */
    void reset(int position, int tokens) {
        pos = position;
        out.subList(tokens, out.size()).clear();
    }

    int tokens() {
        return out.size();
    }

    @Nullable
    Problem problem() {
        return problem;
    }

    int problemOffset() {
        return problemOffset;
    }
}
