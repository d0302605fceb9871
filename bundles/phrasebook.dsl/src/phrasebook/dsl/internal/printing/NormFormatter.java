// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.internal.printing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.dsl.lexing.Lexeme;
import phrasebook.dsl.lexing.NormTokenizer;
import phrasebook.dsl.lexing.TokenKind;
import phrasebook.model.query.Nesting;

/**
 * Lays an existing text out anew: indentation, blank lines, full-width signs. Comments stay where they are, and a line
 * that cannot be read keeps its words. What the text means does not change.
 */
public final class NormFormatter {

    private final String text;
    private final StringBuilder out = new StringBuilder();
    private final List<Lexeme> line = new ArrayList<>();
    /** Comments whose depth the next line decides. */
    private final List<String> comments = new ArrayList<>();
    private int depth;
    private boolean lastWasHeader = true;
    private @Nullable List<Integer> tooDeep;

    private NormFormatter(String text) {
        this.text = text;
    }

    /** The text in canonical layout, LF at each line's end. Formatting it again changes nothing. */
    public static String format(String text) {
        return new NormFormatter(text).format(NormTokenizer.tokenize(text));
    }

    private String format(List<Lexeme> lexemes) {
        int lineEnd = -1;
        for (Lexeme lexeme : lexemes) {
            if (lexeme.start() > lineEnd) {
                flush();
                lineEnd = endOfLine(lexeme.start());
            }
            switch (lexeme.kind()) {
                case INDENT -> depth++;
                case DEDENT -> {
                    flush();
                    depth--;
                }
                case SL_COMMENT -> comments.add("#" + text.substring(lexeme.start() + 1, lexeme.end()));
                default -> line.add(lexeme);
            }
        }
        flush();
        comments();
        return out.toString();
    }

    private int endOfLine(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    private void flush() {
        if (line.isEmpty()) {
            return;
        }
        boolean header = isHeader(line.get(0).kind());
        if (depth == 0 && !(header && lastWasHeader) && out.length() > 0) {
            out.append('\n');
        }
        if (depth == 0) {
            lastWasHeader = header;
        }
        comments();
        out.append(Lines.INDENT.repeat(isTooDeep() ? depth + 1 : depth)).append(LineSpeller.spell(text, line))
                .append('\n');
        line.clear();
    }

    /** Whether the line stands deeper than it may; that stays to be seen, and to be mended by a person. */
    private boolean isTooDeep() {
        if (depth < Nesting.DEEPEST) {
            return false;
        }
        List<Integer> starts = tooDeep == null ? NormTokenizer.tooDeep(text) : tooDeep;
        tooDeep = starts;
        return Collections.binarySearch(starts, line.get(0).start()) >= 0;
    }

    private void comments() {
        for (String comment : comments) {
            out.append(Lines.INDENT.repeat(depth)).append(comment).append('\n');
        }
        comments.clear();
    }

    private static boolean isHeader(TokenKind kind) {
        return TokenKind.of(TokenKind.Group.HEADER).contains(kind);
    }
}
