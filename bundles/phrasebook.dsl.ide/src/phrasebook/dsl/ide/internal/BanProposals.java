// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.List;

import phrasebook.dsl.lexing.TokenKind;
import phrasebook.dsl.lexing.TokenKind.Group;
import phrasebook.model.Phrase;

/** Proposes what may stand below a ban. */
final class BanProposals {

    private static final List<TokenKind> QUOTED = List.of(TokenKind.BANNED_WORDS, TokenKind.MUST_MATCH,
            TokenKind.MUST_NOT_MATCH);

    private final String line;
    private final Declared declared;
    private final Proposals out;

    BanProposals(Place place, Declared declared, Proposals out) {
        this.line = place.before();
        this.declared = declared;
        this.out = out;
    }

    void add() {
        if (line.chars().noneMatch(c -> Lines.isBlank((char) c) || c == '”')) {
            out.from(0);
            lineStart();
        } else if (line.stripTrailing().endsWith("”")) {
            out.from(line.length()).snippet("another", "、“‹›”");
        } else {
            argument();
        }
    }

    private void lineStart() {
        out.keyword(TokenKind.BANNED_WORDS, "禁说 “‹›”");
        out.keywords(List.of(TokenKind.BANNED_ACT, TokenKind.BANNED_OMISSION), " ‹›");
        out.keyword(TokenKind.INSTEAD, "改用 [‹›]");
        out.snippet("instead.words", "改用 “‹›”");
        out.keyword(TokenKind.REASON, "理由 ‹›");
        out.keyword(TokenKind.SEVERITY, "程度 ‹一般›");
        out.keyword(TokenKind.MUST_MATCH, "反例 “‹›”");
        out.keyword(TokenKind.MUST_NOT_MATCH, "正例 “‹›”");
        out.keywords(List.of(TokenKind.REMARK, TokenKind.PENDING), " ‹›");
    }

    private void argument() {
        int from = 0;
        while (from < line.length() && !Lines.isBlank(line.charAt(from))) {
            from++;
        }
        String word = line.substring(0, from);
        from = Lines.content(line, from, line.length());
        out.from(from);
        if (word.equals(TokenKind.SEVERITY.literal())) {
            TokenKind.of(Group.SEVERITY).stream().sorted().forEach(k -> out.keyword(k, k.literal()));
        } else if (from == line.length() && QUOTED.stream().anyMatch(k -> k.literal().equals(word))) {
            out.snippet("speech", "“‹›”");
        } else if (from == line.length() && word.equals(TokenKind.INSTEAD.literal())) {
            declared.entries().stream().filter(Phrase.class::isInstance).forEach(entry -> out.entry(entry, "["));
            out.snippet("speech", "“‹›”");
        }
    }
}
