// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import phrasebook.dsl.ide.internal.Declared.RoleName;
import phrasebook.dsl.lexing.Context;
import phrasebook.dsl.lexing.TokenKind;
import phrasebook.dsl.lexing.TokenKind.Group;
import phrasebook.model.Role;

/** Proposes what a step of a phrase may be. */
final class StepProposals {

    private static final String SEPARATED = "[ \\t　\u00A0]";
    private static final Pattern TIMING = Pattern.compile("(?:同时|日后|此后)" + SEPARATED + "+");
    private static final Pattern LIMIT = Pattern.compile(
            "\\d+" + SEPARATED + "*(?:秒|分钟|小时|天|个工作日)内" + SEPARATED + "+");
    private static final Pattern ROLE = Pattern.compile(
            "(?<name>[^\\s　：:（(，。]+)(?:[（(][^）)]*[）)])?" + SEPARATED + "+");
    private static final Pattern MODALITY = Pattern.compile(
            "(?:可以|可|宜|请使用|要|应当|应该|应|必须|不得)" + SEPARATED + "+");
    private static final Pattern AMOUNT = Pattern.compile("\\d+" + SEPARATED + "*");
    private static final List<TokenKind> FREE = List.of(TokenKind.IF, TokenKind.ONCE, TokenKind.SITUATION,
            TokenKind.UNTIL, TokenKind.NOTE, TokenKind.PENDING, TokenKind.REMARK);

    private final Place place;
    private final String line;
    private final Declared declared;
    private final Proposals out;
    private int at;

    StepProposals(Place place, Declared declared, Proposals out) {
        this.place = place;
        this.line = place.before();
        this.declared = declared;
        this.out = out;
    }

    void add() {
        if (afterKeyword() || afterSign()) {
            return;
        }
        boolean timed = take(TIMING) | take(LIMIT);
        boolean role = takeRole();
        boolean modal = take(MODALITY);
        if (line.substring(at).chars().anyMatch(c -> Lines.isBlank((char) c))) {
            return;
        }
        out.from(at);
        if (at == 0) {
            lineStart();
            return;
        }
        if (!role && !modal) {
            roles();
        }
        if (!modal) {
            out.keywords(TokenKind.of(Group.MODALITY), " ‹›");
        }
        acts();
        if (!timed || role || modal) {
            verbs();
        }
    }

    private boolean take(Pattern pattern) {
        Matcher matcher = pattern.matcher(line).region(at, line.length());
        boolean found = matcher.lookingAt();
        at = found ? matcher.end() : at;
        return found;
    }

    private boolean takeRole() {
        Matcher matcher = ROLE.matcher(line).region(at, line.length());
        if (!matcher.lookingAt() || MODALITY.matcher(line).region(at, line.length()).lookingAt()
                || declared.roles().stream().noneMatch(r -> r.name().equals(matcher.group("name")))) {
            return false;
        }
        at = matcher.end();
        return true;
    }

    /** What follows a word at the line's start that decides the rest. */
    private boolean afterKeyword() {
        String pause = TokenKind.PAUSE.literal();
        if (line.matches(pause + SEPARATED + "*\\d*" + SEPARATED + "*") && !line.equals(pause)) {
            at = pause.length();
            take(Pattern.compile(SEPARATED + "+"));
            pauses();
            return true;
        }
        String goTo = TokenKind.GO_TO.literal();
        if (line.startsWith(goTo) && line.substring(goTo.length()).isBlank() && line.length() > goTo.length()) {
            out.from(line.length());
            declared.entries().forEach(entry -> out.entry(entry, "["));
            return true;
        }
        return FREE.stream().anyMatch(k -> line.length() > k.literal().length() && line.startsWith(k.literal())
                && Lines.isBlank(line.charAt(k.literal().length())));
    }

    private void pauses() {
        out.from(at);
        if (AMOUNT.matcher(line).region(at, line.length()).matches()) {
            String amount = line.substring(at).strip();
            out.add(amount + " " + TokenKind.SECOND.literal(), "", amount + " " + TokenKind.SECOND.literal());
            return;
        }
        for (String amount : List.of("5", "3", "10")) {
            out.add(amount + " " + TokenKind.SECOND.literal(), "", "‹" + amount + "› " + TokenKind.SECOND.literal());
        }
        out.keyword(TokenKind.A_WHILE, TokenKind.A_WHILE.literal());
    }

    /** What follows a colon or a quote that ends. */
    private boolean afterSign() {
        String said = line.stripTrailing();
        char last = said.isEmpty() ? ' ' : said.charAt(said.length() - 1);
        if ("：:".indexOf(last) >= 0) {
            out.from(line.length()).snippet("speech", "“‹›”");
            return true;
        }
        if ("”\"」』".indexOf(last) >= 0) {
            out.from(line.length()).keyword(TokenKind.ALSO, "或“‹›”");
            out.snippet("delivery", "（‹›）");
            return true;
        }
        return false;
    }

    private void lineStart() {
        roles();
        out.keyword(TokenKind.PAUSE, "停 ‹5› 秒");
        out.keywords(TokenKind.of(Group.BRANCH), " ‹›");
        out.keyword(TokenKind.UNTIL, "直到 ‹›");
        out.keyword(TokenKind.GO_TO, "转到 [‹›]");
        acts();
        out.keywords(TokenKind.of(Group.TIMING), " ‹›");
        out.keywords(TokenKind.of(Group.MODALITY), " ‹›");
        out.keywords(List.of(TokenKind.NOTE, TokenKind.PENDING), " ‹›");
        if (place.context() == Context.PHRASE) {
            out.keyword(TokenKind.REMARK, "备注 ‹›");
            out.add("※ 禁说", out.message("nested.detail"), "※ [" + declared.freeId('B') + "] 禁说 “‹›”");
            out.add("※ 禁做", out.message("nested.detail"), "※ [" + declared.freeId('B') + "] 禁做 ‹›");
        }
        String speaker = declared.speaker();
        out.snippet("branch", "若 ‹条件›\n\t" + speaker + "：“‹›”");
        out.snippet("loop", "直到 ‹市民明白›为止\n\t" + speaker + "：“‹›”");
        out.snippet("dialogue", speaker + "：“‹›”\n" + declared.caller() + "：“‹›”\n" + speaker + "：“‹›”");
        out.snippet("deadline", "‹2› 小时内 " + speaker + " 应 ‹›");
    }

    private void roles() {
        for (RoleName role : declared.roles()) {
            out.add(role.name(), aliases(role), role.name() + "：“‹›”");
        }
    }

    private static String aliases(RoleName named) {
        Role role = named.role();
        return named.name().equals(role.getName()) ? String.join("、", role.getAliases())
                : Declared.orEmpty(role.getName());
    }

    private void acts() {
        for (TokenKind act : TokenKind.of(Group.ACT).stream().sorted().toList()) {
            boolean bare = act == TokenKind.HANG_UP || act == TokenKind.MUTE || act == TokenKind.UNMUTE;
            out.keyword(act, bare ? act.literal() : act.literal() + " ‹›");
        }
    }

    private void verbs() {
        for (String verb : List.of("回应", "询问", "告知")) {
            out.add(verb, out.message("verb.detail"), verb + "：“‹›”");
        }
    }
}
