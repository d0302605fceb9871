// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.lexing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.query.Nesting;

/**
 * Tokenizes a whole document. Blocks are told by indentation: a blank counts 1, a tab goes to the next multiple of 4,
 * an ideographic space counts 2. A block opens only below a line that can have one, and takes in every line that
 * stands deeper than that one, so a line with a few blanks too many or too few is read as its neighbours are. So is
 * one that stands deeper than steps may, which {@link #tooDeep} names.
 */
public final class NormTokenizer {

    private final String text;
    private final List<Lexeme> out = new ArrayList<>();
    private final Deque<Block> blocks = new ArrayDeque<>();
    private Block openable = new Block(0, Context.NONE);
    private final List<Integer> tooDeep = new ArrayList<>();
    private int contentEnd;

    /** What stands deeper than the indentation of the line above the block is in the block. */
    private record Block(int indent, Context context) {
    }

    /** A line's content and the width of the blanks before it. */
    private record Line(int start, int end, int indent, int next) {
        boolean isBlank() {
            return start == end;
        }
    }

    private NormTokenizer(String text) {
        this.text = text;
    }

    /** The tokens of the text in order, without the blanks between them. */
    public static List<Lexeme> tokenize(String text) {
        return new NormTokenizer(text).tokenize();
    }

    /** Where the lines start that stand deeper than {@link Nesting#DEEPEST} and were read as their neighbours are. */
    public static List<Integer> tooDeep(String text) {
        NormTokenizer tokenizer = new NormTokenizer(text);
        tokenizer.tokenize();
        return tokenizer.tooDeep;
    }

    /**
     * What may stand on a line of a document, readable or not yet written.
     *
     * @param lineStart the offset at which the line begins
     * @param indent how deep its content stands; see {@link #indentOf}
     */
    public static Context contextAt(String text, int lineStart, int indent) {
        int end = lineStart;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        // A line at the margin closes every block, so nothing above the last one counts.
        int from = lastMargin(text, lineStart);
        NormTokenizer tokenizer = new NormTokenizer(text.substring(from, end));
        tokenizer.lines(lineStart - from);
        tokenizer.close(indent);
        Block openable = tokenizer.openable;
        if (openable.context() != Context.NONE && indent > openable.indent()) {
            return openable.context();
        }
        return tokenizer.blocks.isEmpty() ? Context.TOP : tokenizer.blocks.element().context();
    }

    private static int lastMargin(String text, int lineStart) {
        int start = lineStart;
        while (start > 0) {
            int end = start - 1;
            start = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1;
            char first = text.charAt(start);
            if (start < end && !LineCursor.isBlank(first) && !isComment(first)) {
                return start;
            }
        }
        return 0;
    }

    /** The width of the blanks between two places of one line. */
    public static int indentOf(String text, int from, int to) {
        return new NormTokenizer(text.substring(from, to)).line(0).indent();
    }

    private List<Lexeme> tokenize() {
        lines(text.length());
        close(-1);
        return out;
    }

    private void lines(int until) {
        int pos = 0;
        while (pos < until) {
            Line line = line(pos);
            pos = line.next();
            if (line.isBlank()) {
                continue;
            }
            if (isComment(text.charAt(line.start()))) {
                out.add(new Lexeme(TokenKind.SL_COMMENT, line.start(), line.end()));
            } else {
                content(line);
            }
        }
    }

    static boolean isComment(char first) {
        return first == '#' || first == '＃';
    }

    private Line line(int from) {
        int next = from;
        while (next < text.length() && text.charAt(next) != '\n' && text.charAt(next) != '\r') {
            next++;
        }
        int end = next;
        if (next < text.length()) {
            next += text.startsWith("\r\n", next) ? 2 : 1;
        }
        int start = from;
        int indent = 0;
        while (start < end && LineCursor.isBlank(text.charAt(start))) {
            indent = switch (text.charAt(start++)) {
                case '\t' -> indent / 4 * 4 + 4;
                case '　' -> indent + 2;
                case '\uFEFF' -> indent;
                default -> indent + 1;
            };
        }
        while (end > start && LineCursor.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Line(start, end, indent, next);
    }

    private void content(Line line) {
        LineCursor cursor = new LineCursor(text, line.start(), line.end(), out);
        boolean head = HeadScanner.isUnmistakable(cursor);
        close(head ? -1 : line.indent());
        boolean opens = !head && openable.context() != Context.NONE && line.indent() > openable.indent();
        boolean deeper = opens && blocks.size() == Nesting.DEEPEST;
        if (deeper) {
            tooDeep.add(line.start());
        } else if (opens) {
            out.add(new Lexeme(TokenKind.INDENT, line.start(), line.start()));
            blocks.push(openable);
        }
        Context context = blocks.isEmpty() ? Context.TOP : blocks.element().context();
        LineCursor next = context == Context.TOP ? below(line) : null;
        // A head stands at the margin, even where blanks were put before it.
        Block below = new Block(head ? 0 : line.indent(), LineScanner.scan(cursor, context, next));
        // All lines below the deepest one are too deep, however they stand to each other.
        openable = deeper ? openable : below;
        contentEnd = line.end();
    }

    /** Closes the blocks below lines that stand as deep or deeper, right after the last content. */
    private void close(int indent) {
        while (!blocks.isEmpty() && indent <= blocks.element().indent()) {
            blocks.pop();
            int at = out.size();
            // Comments that follow the block belong to what comes next.
            while (at > 0 && out.get(at - 1).kind() == TokenKind.SL_COMMENT) {
                at--;
            }
            out.add(at, new Lexeme(TokenKind.DEDENT, contentEnd, contentEnd));
        }
    }

    private @Nullable LineCursor below(Line line) {
        int pos = line.next();
        while (pos < text.length()) {
            Line next = line(pos);
            if (!next.isBlank() && !isComment(text.charAt(next.start()))) {
                return next.indent() > line.indent()
                        ? new LineCursor(text, next.start(), next.end(), new ArrayList<>()) : null;
            }
            pos = next.next();
        }
        return null;
    }
}
