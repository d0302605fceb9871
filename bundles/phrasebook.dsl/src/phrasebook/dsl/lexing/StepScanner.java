// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.lexing;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.dsl.internal.Spelling;
import phrasebook.dsl.lexing.TokenKind.Group;

/** Scans a line inside a phrase. Each method answers the context of the block that may follow, or null on failure. */
final class StepScanner {

    private static final List<TokenKind> SPACED = List.of(TokenKind.PAUSE, TokenKind.IF, TokenKind.ONCE,
            TokenKind.UNTIL, TokenKind.GO_TO, TokenKind.NOTE, TokenKind.PENDING, TokenKind.REMARK, TokenKind.SITUATION);

    private StepScanner() {
    }

    /** @param ofPhrase whether the line stands directly in a phrase, where bans and remarks may stand too */
    static @Nullable Context scan(LineCursor line, boolean ofPhrase) {
        if (BanScanner.startsProhibition(line)) {
            line.fail(Problem.BAN_MARK);
            return null;
        }
        if (ofPhrase && line.takeSign(TokenKind.NESTED_BAN, "※")) {
            return HeadScanner.id(line) && (line.atEnd() || BanScanner.prohibition(line)) ? Context.BAN : null;
        }
        if (ofPhrase && line.takeWord(TokenKind.REMARK) || line.takeWord(TokenKind.NOTE)
                || line.takeWord(TokenKind.PENDING)) {
            line.takeRest(TokenKind.TEXT);
            line.endOfLine();
            return Context.NONE;
        }
        for (TokenKind kind : TokenKind.of(Group.BRANCH)) {
            if (line.takeWord(kind)) {
                line.takeRest(TokenKind.TEXT);
                return Context.STEPS;
            }
        }
        if (line.takeWord(TokenKind.UNTIL)) {
            line.takeRest(TokenKind.TEXT);
            return Context.STEPS;
        }
        if (line.takeBeforeSign(TokenKind.GO_TO)) {
            return HeadScanner.reference(line) && line.atEnd() || line.fail(Problem.GO_TO_FORM) ? Context.NONE : null;
        }
        return pause(line) || action(line) ? Context.NONE : null;
    }

    private static boolean pause(LineCursor line) {
        int start = line.pos;
        int tokens = line.tokens();
        if (!line.takePrefix(TokenKind.PAUSE)) {
            return false;
        }
        if (line.takeWord(TokenKind.A_WHILE) || number(line) && line.takeWord(TokenKind.SECOND)) {
            if (line.atEnd()) {
                return true;
            }
        }
        boolean meant = LineCursor.isBlank(line.text.charAt(start + 1 < line.end ? start + 1 : start));
        line.reset(start, tokens);
        return meant && line.fail(Problem.PAUSE_FORM);
    }

    /** A whole number of at most six digits. */
    private static boolean number(LineCursor line) {
        int to = line.pos;
        while (to < line.end && Character.isDigit(line.text.charAt(to))) {
            to++;
        }
        return to - line.pos <= 6 && line.takeText(TokenKind.INT, to);
    }

    private static boolean action(LineCursor line) {
        boolean prefixed = timing(line) | timeLimit(line);
        if (QuoteScanner.OPENING.indexOf(line.peek()) >= 0 && !line.atEnd()) {
            return !prefixed ? spoken(line) : line.fail(Problem.MISSING_COLON);
        }
        if (!startsModalityOrAct(line) && !line.peekIn("（(：:")) {
            if (!role(line)) {
                return false;
            }
        }
        return manner(line) && deed(line);
    }

    private static boolean timing(LineCursor line) {
        return TokenKind.of(Group.TIMING).stream().anyMatch(line::takeLeadIn);
    }

    private static boolean startsModalityOrAct(LineCursor line) {
        int start = line.pos;
        int tokens = line.tokens();
        boolean starts = modality(line) || takeAny(line, Group.ACT);
        line.reset(start, tokens);
        return starts;
    }

    private static boolean takeAny(LineCursor line, Group group) {
        for (TokenKind kind : TokenKind.of(group)) {
            if (line.takeWord(kind)) {
                return true;
            }
        }
        return false;
    }

    /** {@code 20 秒内}: taken whole or not at all. */
    private static boolean timeLimit(LineCursor line) {
        int start = line.pos;
        int tokens = line.tokens();
        if (number(line)) {
            for (TokenKind unit : TokenKind.of(Group.UNIT)) {
                if (line.takePrefix(unit)) {
                    if (line.takeLeadIn(TokenKind.WITHIN)) {
                        return true;
                    }
                    break;
                }
            }
            line.fail(Problem.TIME_LIMIT_FORM);
        }
        line.reset(start, tokens);
        return false;
    }

    private static boolean role(LineCursor line) {
        int to = wordEnd(line);
        if (!QuoteScanner.isName(line.text, line.pos, to)) {
            return line.fail(Problem.UNKNOWN_STEP);
        }
        String word = line.text.substring(line.pos, to);
        if (to == line.end) {
            return line.fail(meant(word));
        }
        boolean keyword = SPACED.stream().anyMatch(k -> k != TokenKind.REMARK && k.literal().equals(word));
        return keyword ? line.fail(meant(word)) : line.takeText(TokenKind.NAME, to);
    }

    /** What is wrong with a line whose first word is no role, by how that begins. */
    private static Problem meant(String word) {
        if (word.startsWith("停")) {
            return Problem.PAUSE_FORM;
        }
        if (word.startsWith("如") || word.startsWith("否则") || word.startsWith("当")) {
            return Problem.IF_FORM;
        }
        return isSpacedKeyword(word) ? Problem.BLANK_AFTER_KEYWORD : Problem.UNKNOWN_STEP;
    }

    private static boolean isSpacedKeyword(String word) {
        return SPACED.stream().anyMatch(k -> word.startsWith(k.literal()));
    }

    private static int wordEnd(LineCursor line) {
        int to = line.pos;
        while (to < line.end && !LineCursor.isBlank(line.text.charAt(to))
                && ("：:（(" + QuoteScanner.OPENING).indexOf(line.text.charAt(to)) < 0) {
            to++;
        }
        return to;
    }

    private static boolean manner(LineCursor line) {
        if (!line.peekIn("（(")) {
            return true;
        }
        return bracketed(line);
    }

    /** A text in round brackets. */
    static boolean bracketed(LineCursor line) {
        int close = line.closingParen();
        if (close < 0) {
            return line.fail(Problem.AFTER_BRACKET);
        }
        line.takeSign(TokenKind.PAREN_OPEN, "（(");
        if (!line.takeText(TokenKind.TEXT, close)) {
            return line.fail(Problem.AFTER_BRACKET);
        }
        return line.takeSign(TokenKind.PAREN_CLOSE, "）)");
    }

    /** What is said or done, after who does it. */
    private static boolean deed(LineCursor line) {
        boolean modal = modality(line);
        if (takeAny(line, Group.ACT)) {
            return line.atEnd() || QuoteScanner.prose(line);
        }
        int word = wordEnd(line);
        if (word < line.end && "：:".indexOf(line.text.charAt(word)) >= 0 && isVerb(line.text, line.pos, word)) {
            line.takeText(TokenKind.VERB, word);
            line.takeSign(TokenKind.COLON, "：:");
            return speech(line);
        }
        if (modal && !line.atEnd() && !line.peekIn(QuoteScanner.OPENING)) {
            return QuoteScanner.prose(line);
        }
        boolean quoteAhead = line.text.substring(line.pos, line.end).chars()
                .anyMatch(c -> QuoteScanner.OPENING.indexOf(c) >= 0);
        return line.fail(quoteAhead ? Problem.MISSING_COLON : Problem.UNKNOWN_STEP);
    }

    private static boolean isVerb(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("，。；、？！,;?!”）)]】{}".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** A modal word, set off by a blank or by what is said; a long one may also run into its verb (必须回应：). */
    private static boolean modality(LineCursor line) {
        for (TokenKind kind : TokenKind.of(Group.MODALITY)) {
            int after = line.pos + kind.literal().length();
            if (!line.lookingAt(kind.literal())) {
                continue;
            }
            boolean setOff = after == line.end || LineCursor.isBlank(line.text.charAt(after))
                    || "：:".indexOf(line.text.charAt(after)) >= 0;
            int word = wordEnd(line);
            boolean runsIntoVerb = kind.literal().length() > 1 && word < line.end
                    && "：:".indexOf(line.text.charAt(word)) >= 0;
            if (setOff || runsIntoVerb) {
                return line.takePrefix(kind);
            }
        }
        return false;
    }

    private static boolean speech(LineCursor line) {
        if (line.atEnd()) {
            return line.fail(Problem.NOTHING_SAID);
        }
        if (line.peekIn(QuoteScanner.OPENING)) {
            return spoken(line);
        }
        return hasStrayQuote(line) ? line.fail(Problem.UNPAIRED_QUOTE) : QuoteScanner.prose(line);
    }

    /** Whether the words were meant to be quoted, but a quote is missing or the wrong way round. */
    private static boolean hasStrayQuote(LineCursor line) {
        return line.peekIn("”‘’") || !Spelling.isPairedAsSpelt(line.text.substring(line.pos, line.end));
    }

    /** Utterances with 或 between them, and how they are delivered. */
    private static boolean spoken(LineCursor line) {
        while (true) {
            if (!QuoteScanner.utterance(line)) {
                return false;
            }
            if (!line.takePrefix(TokenKind.ALSO)) {
                break;
            }
            line.takeSign(TokenKind.COLON, "：:");
        }
        if (line.peekIn("（(") && !bracketed(line)) {
            return false;
        }
        return line.atEnd() ? line.endOfLine() : line.fail(Problem.AFTER_QUOTE);
    }
}
