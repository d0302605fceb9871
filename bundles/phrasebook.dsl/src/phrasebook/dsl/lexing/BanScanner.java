// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.lexing;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.dsl.lexing.TokenKind.Group;

/** Scans a line inside a ban. */
final class BanScanner {

    private BanScanner() {
    }

    static @Nullable Context scan(LineCursor line) {
        return isRead(line) ? Context.NONE : null;
    }

    /** Whether the line says what is forbidden: the first line of a ban without an id is known by it. */
    static boolean startsProhibition(LineCursor line) {
        return line.lookingAt(TokenKind.BANNED_WORDS.literal()) || line.lookingAtWord(TokenKind.BANNED_ACT.literal())
                || line.lookingAtWord(TokenKind.BANNED_OMISSION.literal());
    }

    static boolean prohibition(LineCursor line) {
        if (line.takeBeforeSign(TokenKind.BANNED_WORDS)) {
            return QuoteScanner.utterances(line);
        }
        if (line.takeWord(TokenKind.BANNED_ACT) || line.takeWord(TokenKind.BANNED_OMISSION)) {
            return QuoteScanner.prose(line);
        }
        return line.fail(Problem.UNKNOWN_BAN_LINE);
    }

    private static boolean isRead(LineCursor line) {
        if (startsProhibition(line)) {
            return prohibition(line);
        }
        if (line.takeBeforeSign(TokenKind.MUST_MATCH) || line.takeBeforeSign(TokenKind.MUST_NOT_MATCH)) {
            return QuoteScanner.utterances(line);
        }
        if (line.takeBeforeSign(TokenKind.INSTEAD)) {
            return instead(line);
        }
        if (line.takeWord(TokenKind.REASON)) {
            line.takeRest(TokenKind.TEXT);
            return true;
        }
        if (line.takeWord(TokenKind.REMARK) || line.takeWord(TokenKind.PENDING)) {
            line.takeRest(TokenKind.TEXT);
            return line.endOfLine();
        }
        return line.takeWord(TokenKind.SEVERITY) ? severity(line) : line.fail(Problem.UNKNOWN_BAN_LINE);
    }

    private static boolean instead(LineCursor line) {
        if (line.peekIn(QuoteScanner.OPENING)) {
            return QuoteScanner.utterance(line) && (line.atEnd() || line.fail(Problem.INSTEAD_FORM));
        }
        return HeadScanner.reference(line) && line.atEnd() || line.fail(Problem.INSTEAD_FORM);
    }

    private static boolean severity(LineCursor line) {
        for (TokenKind kind : TokenKind.of(Group.SEVERITY)) {
            if (line.takeWord(kind) && line.atEnd()) {
                return true;
            }
        }
        return line.fail(Problem.UNKNOWN_SEVERITY);
    }
}
