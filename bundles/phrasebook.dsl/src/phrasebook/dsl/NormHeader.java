// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl;

import java.util.ArrayList;
import java.util.List;

import phrasebook.dsl.lexing.TokenKind;

/** Sets lines of the head of a norm in its text and leaves everything else as it is. */
public final class NormHeader {

    /** In the order in which they are printed. */
    private static final List<TokenKind> ORDER = List.of(TokenKind.TITLE, TokenKind.CODE, TokenKind.VERSION,
            TokenKind.STATUS, TokenKind.ISSUER, TokenKind.DRAFTER, TokenKind.INTERPRETER, TokenKind.ISSUED,
            TokenKind.EFFECTIVE, TokenKind.SUPERSEDES, TokenKind.SOURCE, TokenKind.ROLES, TokenKind.PLACEHOLDER,
            TokenKind.REVISION);

    private final List<String> lines;
    private final String rest;
    private final String lineEnd;

    /** The head of that norm. */
    public NormHeader(ParsedNorm parsed) {
        NormParts parts = NormParts.of(parsed);
        String whole = parsed.resource().getParseResult().getRootNode().getText();
        this.lineEnd = whole.contains("\r\n") ? "\r\n" : "\n";
        this.lines = new ArrayList<>(parts.header().lines().toList());
        this.rest = whole.substring(parts.header().length());
    }

    /** Puts the value in the place of the one that stands there, else where the line is printed. */
    public NormHeader set(TokenKind key, String value) {
        String line = key.literal() + "：" + value;
        for (int i = 0; i < lines.size(); i++) {
            if (is(lines.get(i), key)) {
                lines.set(i, line);
                return this;
            }
        }
        return add(key, value);
    }

    /** Adds a line behind those that are printed before it. */
    public NormHeader add(TokenKind key, String value) {
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (ORDER.subList(0, ORDER.indexOf(key) + 1).stream().anyMatch(k -> is(line, k))) {
                at = i + 1;
            }
        }
        lines.add(at, key.literal() + "：" + value);
        return this;
    }

    private static boolean is(String line, TokenKind key) {
        String content = line.strip();
        return content.startsWith(key.literal()) && content.substring(key.literal().length()).strip().matches("[：:].*");
    }

    /** The whole norm. */
    public String text() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append(lineEnd));
        return text.append(rest).toString();
    }
}
