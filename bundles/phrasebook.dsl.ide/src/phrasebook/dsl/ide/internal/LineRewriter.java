// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import phrasebook.dsl.lexing.Problem;
import phrasebook.dsl.lexing.TokenKind;
import phrasebook.dsl.lexing.TokenKind.Group;
import phrasebook.model.query.NumberStyle;

/** Guesses what was meant by a line that cannot be read. Not every guess can be read either. */
final class LineRewriter {

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*[0-9]");
    private static final Pattern PAUSE = Pattern.compile("([0-9０-９零〇一二两三四五六七八九十百]{1,6})\\s*(秒|分)");
    private static final Pattern LIMIT = Pattern.compile("(\\d+\\s*(?:个工作日|分钟|小时|秒|天))(?:以内|之内|内)?[，,：:\\s]*");
    private static final List<TokenKind> SPACED = List.of(TokenKind.GO_TO, TokenKind.UNTIL, TokenKind.SITUATION,
            TokenKind.PENDING, TokenKind.REMARK, TokenKind.IF, TokenKind.ONCE, TokenKind.NOTE);

    private final String line;
    private final String head;
    private final String rest;
    private final Declared declared;

    /** @param at where in the line its problem begins */
    LineRewriter(String line, int at, Declared declared) {
        this.line = line;
        this.head = line.substring(0, at);
        this.rest = line.substring(at);
        this.declared = declared;
    }

    /** What may have been meant, best first; several lines have LF between them. */
    List<String> rewritten(Problem problem) {
        return switch (problem) {
            case MISSING_COLON -> List.of(head.stripTrailing() + "：" + rest);
            case AFTER_QUOTE -> List.of(intoQuote(), head.strip());
            case AFTER_BRACKET -> List.of(closedBracket(), line.replaceAll("[（(]\\s*[）)]?\\s*$", ""),
                    line.replaceFirst("[（(]", ""));
            case PAUSE_FORM -> pauses();
            case GO_TO_FORM -> reference(TokenKind.GO_TO);
            case INSTEAD_FORM -> instead();
            case BLANK_AFTER_KEYWORD -> spaced();
            case QUOTE_EXPECTED -> List.of(head + quoted(rest));
            case UNPAIRED_QUOTE -> List.of(head + quoted(rest));
            case UNKNOWN_SEVERITY -> values(TokenKind.SEVERITY.literal() + " ", Group.SEVERITY);
            case UNKNOWN_STATUS -> values(TokenKind.STATUS.literal() + "：", Group.STATUS);
            case ROLES_FORM, PLACEHOLDER_FORM, UNKNOWN_HEADER -> new HeaderRewriter(line).rewritten();
            case ID_FORM -> List.of(identified());
            case TIME_LIMIT_FORM -> List.of(LIMIT.matcher(line).replaceFirst("$1内 "));
            case ONE_ITEM_A_LINE -> List.of(head.strip() + "\n" + rest);
            case IF_FORM -> List.of("若 " + line.replaceFirst("^(?:如果|假如|倘若|如|当)[，,：:\\s]*", ""));
            case BAN_MARK -> List.of("※ [" + declared.freeId('B') + "] " + line);
            case UNKNOWN_STEP -> List.of(declared.speaker() + "：" + quoted(line), "做 " + line,
                    line.replaceFirst("^备注", "注"));
            case UNKNOWN_BAN_LINE -> banned();
            case UNKNOWN_LINE -> List.of("[" + declared.freeId('P') + "] " + line, "[" + declared.freeId('T') + "] " + line);
            case NOTHING_SAID, NOT_INDENTED -> List.of();
        };
    }

    private static String quoted(String words) {
        return "“" + words.replaceAll("[“”‘’「」『』\"＂]", "").strip() + "”";
    }

    /** What follows a quote, put into it. */
    private String intoQuote() {
        String said = head.stripTrailing();
        return said.isEmpty() ? line : said.substring(0, said.length() - 1) + rest.strip() + said.charAt(said.length() - 1);
    }

    private String closedBracket() {
        int colon = Math.max(rest.indexOf('：'), rest.indexOf(':'));
        return colon < 0 ? line + "）" : head + rest.substring(0, colon) + "）" + rest.substring(colon);
    }

    private List<String> pauses() {
        Matcher matcher = PAUSE.matcher(line);
        int amount = matcher.find() ? NumberStyle.integer(matcher.group(1).replace('两', '二')) : 0;
        if (amount == 0) {
            return List.of("停 片刻");
        }
        return List.of("停 " + amount * (matcher.group(2).equals("分") ? 60 : 1) + " 秒");
    }

    private List<String> reference(TokenKind keyword) {
        Matcher matcher = ID.matcher(line);
        return matcher.find() ? List.of(keyword.literal() + " [" + matcher.group() + "]") : List.of();
    }

    private List<String> instead() {
        List<String> found = new ArrayList<>();
        String words = line.substring(TokenKind.INSTEAD.literal().length());
        if (words.indexOf('“') < 0) {
            found.addAll(reference(TokenKind.INSTEAD));
        }
        found.add(head.strip());
        found.add("改用 " + quoted(words));
        return found;
    }

    private List<String> spaced() {
        return SPACED.stream().map(TokenKind::literal).filter(line::startsWith)
                .map(k -> k + " " + line.substring(k.length()).replaceFirst("^[，,：:\\s]+", "")).toList();
    }

    private List<String> values(String start, Group group) {
        String written = line.replaceFirst("^[^：:\\s]+[：:\\s]*", "");
        return TokenKind.of(group).stream().map(TokenKind::literal)
                .sorted(Comparator.comparingInt(l -> Closeness.distance(written, l))).map(l -> start + l).toList();
    }

    /** The line with a free id in the place of what stands in its brackets. */
    private String identified() {
        String free = "[" + declared.freeId(head.startsWith("※") ? 'B' : 'P') + "] ";
        boolean closed = rest.matches("^.[^\\]］】]*[\\]］】].*");
        String situation = closed ? rest.replaceFirst("^.[^\\]］】]*[\\]］】]\\s*", "") : rest.substring(Math.min(1, rest.length()));
        return head + free + situation;
    }

    private List<String> banned() {
        return head.startsWith("※") ? List.of(head + "禁说 " + quoted(rest))
                : List.of("禁说 " + quoted(line), "理由 " + line);
    }
}
