// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.lexing;

import java.util.ArrayList;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.dsl.lexing.TokenKind.Group;

/** Scans one line in its context. A line of no known form becomes one {@link TokenKind#UNREADABLE} token. */
public final class LineScanner {

    private LineScanner() {
    }

    /** Why a line is unreadable, and at which offset in it. */
    public record Diagnosis(Problem problem, int offset) {
    }

    /** Why the line cannot be read where it stands; empty where it can. */
    public static Optional<Diagnosis> diagnose(String line, Context context) {
        LineCursor cursor = new LineCursor(line, 0, line.length(), new ArrayList<>());
        if (scanKnown(cursor, context, null) != null) {
            return Optional.empty();
        }
        Problem failed = cursor.problem();
        Problem problem = failed == null ? unknown(line, context) : failed;
        boolean whole = problem == Problem.UNKNOWN_LINE || problem == Problem.UNKNOWN_STEP
                || problem == Problem.UNKNOWN_BAN_LINE || problem == Problem.NOT_INDENTED
                || problem == Problem.UNKNOWN_HEADER;
        return Optional.of(new Diagnosis(problem, whole ? 0 : Math.min(cursor.problemOffset(), line.length() - 1)));
    }

    /** The context of the block that may stand below the line. */
    static Context scan(LineCursor line, Context context, @Nullable LineCursor below) {
        int start = line.pos;
        int tokens = line.tokens();
        Context opened = scanKnown(line, context, below);
        if (opened != null) {
            return opened;
        }
        line.reset(start, tokens);
        line.emit(TokenKind.UNREADABLE, start, line.end);
        return context == Context.BAN ? Context.NONE : Context.STEPS;
    }

    private static @Nullable Context scanKnown(LineCursor line, Context context, @Nullable LineCursor below) {
        return switch (context) {
            case TOP -> top(line, below);
            case PHRASE -> StepScanner.scan(line, true);
            case STEPS -> StepScanner.scan(line, false);
            case BAN -> BanScanner.scan(line);
            default -> paragraph(line);
        };
    }

    private static @Nullable Context top(LineCursor line, @Nullable LineCursor below) {
        TokenKind key = HeaderScanner.key(line);
        if (key != null) {
            return HeaderScanner.value(line, key) ? Context.NONE : null;
        }
        if (line.takeWord(TokenKind.NOTE) || line.takeWord(TokenKind.PENDING)) {
            line.takeRest(TokenKind.TEXT);
            line.endOfLine();
            return Context.NONE;
        }
        return HeadScanner.scan(line, below);
    }

    private static Context paragraph(LineCursor line) {
        if (line.takeWord(TokenKind.REMARK) || line.takeWord(TokenKind.PENDING)) {
            line.takeRest(TokenKind.TEXT);
            line.endOfLine();
        } else {
            line.takeWord(TokenKind.PARAGRAPH);
            QuoteScanner.prose(line);
        }
        return Context.NONE;
    }

    /** Whether the line begins as a key of the header does. */
    private static boolean isHeaderMeant(String line) {
        String start = line.substring(0, Math.min(2, line.length()));
        boolean colon = line.indexOf('：') > 0 || line.indexOf(':') > 0;
        return TokenKind.of(Group.HEADER).stream()
                .anyMatch(k -> line.startsWith(k.literal()) || colon && k.literal().startsWith(start));
    }

    private static Problem unknown(String line, Context context) {
        if (context == Context.BAN) {
            return Problem.UNKNOWN_BAN_LINE;
        }
        if (context != Context.TOP) {
            return Problem.UNKNOWN_STEP;
        }
        if (isHeaderMeant(line)) {
            return Problem.UNKNOWN_HEADER;
        }
        boolean step = diagnose(line, Context.PHRASE).isEmpty() || diagnose(line, Context.BAN).isEmpty();
        return step ? Problem.NOT_INDENTED : Problem.UNKNOWN_LINE;
    }}
