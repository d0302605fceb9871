// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.dsl.ide.Highlight;
import phrasebook.dsl.ide.HighlightKind;
import phrasebook.dsl.lexing.Lexeme;
import phrasebook.dsl.lexing.TokenKind;
import phrasebook.dsl.lexing.TokenKind.Group;

/** Says what each token is, line by line. */
public final class Highlighter {

    private final String text;
    private final Set<String> callers;
    private final List<Highlight> out = new ArrayList<>();
    /** What free text and quoted words on the line at hand are. */
    private @Nullable HighlightKind free;
    private HighlightKind quoted = HighlightKind.SPEECH;

    private Highlighter(String text, Set<String> callers) {
        this.text = text;
        this.callers = callers;
    }

    /** The coloured pieces of a text, in order. */
    public static List<Highlight> of(String text) {
        List<LexedLine> lines = LexedLine.of(text);
        Highlighter highlighter = new Highlighter(text, RoleGroups.of(text, lines).callers());
        lines.forEach(highlighter::line);
        return highlighter.out;
    }

    private void line(LexedLine line) {
        free = null;
        quoted = HighlightKind.SPEECH;
        boolean slot = false;
        HighlightKind brace = HighlightKind.CHOICE;
        for (int i = 0; i < line.lexemes().size(); i++) {
            Lexeme lexeme = line.lexemes().get(i);
            if (lexeme.kind() == TokenKind.BRACE_OPEN) {
                slot = true;
                brace = line.after(i) == TokenKind.NAME ? HighlightKind.PLACEHOLDER : HighlightKind.CHOICE;
            }
            HighlightKind kind = slot ? brace : kind(line, i, lexeme);
            if (kind != null) {
                add(lexeme, kind);
            }
            slot &= lexeme.kind() != TokenKind.BRACE_CLOSE;
        }
    }

    private @Nullable HighlightKind kind(LexedLine line, int index, Lexeme lexeme) {
        HighlightKind ofId = line.holds(TokenKind.INSTEAD) || line.holds(TokenKind.GO_TO) ? HighlightKind.REFERENCE
                : HighlightKind.ID;
        return switch (lexeme.kind()) {
            case SL_COMMENT -> HighlightKind.COMMENT;
            case UNREADABLE -> HighlightKind.BROKEN;
            case BRACKET_OPEN, BRACKET_CLOSE, ID -> ofId;
            case NAME -> name(line, lexeme);
            case HEADING_NO -> number(HighlightKind.HEADING);
            case PHRASE_NO, BAN_NO -> number(HighlightKind.SITUATION);
            case PROVISION_NO -> HighlightKind.NUMBER;
            case PAUSE, A_WHILE -> HighlightKind.PAUSE;
            case INT, SECOND -> line.first() == TokenKind.PAUSE ? HighlightKind.PAUSE : HighlightKind.KEYWORD;
            case NOTE, PENDING, REMARK -> opening(HighlightKind.NOTE, HighlightKind.NOTE);
            case IF, ONCE, SITUATION, UNTIL -> opening(HighlightKind.KEYWORD, HighlightKind.SITUATION);
            case TITLE -> opening(HighlightKind.KEYWORD, HighlightKind.TITLE);
            case NESTED_BAN, BANNED_WORDS, BANNED_ACT, BANNED_OMISSION, MUST_MATCH -> banned(lexeme.kind());
            case QUOTE_OPEN, QUOTE_CLOSE, SPEECH -> line.first() == TokenKind.PLACEHOLDER ? null : quoted;
            case TEXT -> line.before(index) == TokenKind.PAREN_OPEN && free != HighlightKind.SITUATION ? null : free;
            case NARRATION -> quoted == HighlightKind.BAN ? quoted : null;
            default -> keyword(lexeme.kind());
        };
    }

    private static @Nullable HighlightKind keyword(TokenKind kind) {
        if (TokenKind.of(Group.ACT).contains(kind)) {
            return HighlightKind.ACTION;
        }
        boolean word = !kind.literal().isEmpty() && Character.isLetter(kind.literal().charAt(0));
        return word ? HighlightKind.KEYWORD : null;
    }

    private HighlightKind name(LexedLine line, Lexeme lexeme) {
        if (line.first() == TokenKind.PLACEHOLDER) {
            return HighlightKind.PLACEHOLDER;
        }
        if (callers.contains(text.substring(lexeme.start(), lexeme.end()))) {
            quoted = HighlightKind.CITIZEN_SPEECH;
        }
        return HighlightKind.ROLE;
    }

    private HighlightKind number(HighlightKind after) {
        return opening(HighlightKind.NUMBER, after);
    }

    private HighlightKind opening(HighlightKind kind, HighlightKind after) {
        free = after;
        return kind;
    }

    private HighlightKind banned(TokenKind kind) {
        quoted = HighlightKind.BAN;
        return kind == TokenKind.MUST_MATCH ? HighlightKind.KEYWORD : HighlightKind.BAN;
    }

    private void add(Lexeme lexeme, HighlightKind kind) {
        Highlight last = out.isEmpty() ? null : out.get(out.size() - 1);
        if (last != null && last.kind() == kind && last.offset() + last.length() == lexeme.start()) {
            out.set(out.size() - 1, new Highlight(last.offset(), lexeme.end() - last.offset(), kind));
        } else {
            out.add(new Highlight(lexeme.start(), lexeme.end() - lexeme.start(), kind));
        }
    }
}
