// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.lexing;

import java.util.ArrayList;
import java.util.List;

/** Asks how a text would be read, so that the printer can choose a form in which it is read as what it is. */
public final class LineForms {

    private LineForms() {
    }

    /** Whether the text after a modal word is read as a deed, so that 做 need not stand before it. */
    public static boolean isPlainDeed(String text) {
        List<TokenKind> kinds = kinds("应 " + text, Context.STEPS);
        return kinds.size() > 2 && kinds.get(0) == TokenKind.SHALL
                && (kinds.get(1) == TokenKind.NARRATION || kinds.get(1) == TokenKind.BRACE_OPEN);
    }

    /** Whether the text on a line of its own below a provision is read as a paragraph. */
    public static boolean isPlainParagraph(String text) {
        LineCursor line = new LineCursor(text, 0, text.length(), new ArrayList<>());
        if (text.isEmpty() || NormTokenizer.isComment(text.charAt(0)) || HeadScanner.isUnmistakable(line)) {
            return false;
        }
        return !line.lookingAtWord(TokenKind.PARAGRAPH.literal()) && !line.lookingAtWord(TokenKind.REMARK.literal())
                && !line.lookingAtWord(TokenKind.PENDING.literal());
    }

    private static List<TokenKind> kinds(String text, Context context) {
        List<Lexeme> lexemes = new ArrayList<>();
        LineScanner.scan(new LineCursor(text, 0, text.length(), lexemes), context, null);
        return lexemes.stream().map(Lexeme::kind).toList();
    }
}
