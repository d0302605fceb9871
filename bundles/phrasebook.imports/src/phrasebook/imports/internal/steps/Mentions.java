// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.steps;

import java.util.ArrayList;
import java.util.List;

import phrasebook.imports.internal.lexicon.Lexicon;
import phrasebook.imports.internal.lexicon.Words;
import phrasebook.imports.internal.steps.Token.Kind;

/** Finds quotations that are mentioned rather than spoken, such as 加上“先生/女士”, and makes them part of their clause. */
final class Mentions {

    private static final Words AFTER = Lexicon.words("mention.after");
    private static final Words OR = Lexicon.words("say.or");
    private static final Words BAN_OR = Lexicon.words("ban.words.or");
    private static final String FINAL = "。！？…；.";
    private static final String SIGNS = "，。！？；：…";
    /** A quotation longer than this is never just mentioned. */
    private static final int LONGEST = 12;

    private Mentions() {
    }

    static List<Token> merge(List<Token> tokens) {
        List<Token> merged = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int end = chainEnd(tokens, i);
            if (end > i && isMentioned(tokens, merged, i, end)) {
                i = mergeChain(tokens, merged, i, end);
            } else {
                end = Math.max(end, i + 1);
                merged.addAll(tokens.subList(i, end));
                i = end;
            }
        }
        return merged;
    }

    /** The index after a run of quotations in a list, which are all mentioned or all spoken; i where none begins. */
    private static int chainEnd(List<Token> tokens, int i) {
        int end = i;
        while (end < tokens.size() && tokens.get(end).is(Kind.QUOTE)) {
            end++;
            if (end + 1 < tokens.size() && tokens.get(end).is(Kind.LIST) && tokens.get(end + 1).is(Kind.QUOTE)) {
                end++;
            }
        }
        return end;
    }

    private static boolean isMentioned(List<Token> tokens, List<Token> before, int start, int end) {
        Token previous = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean introduced = previous != null && previous.is(Kind.COLON);
        boolean followed = end < tokens.size() && tokens.get(end).is(Kind.TEXT);
        boolean banned = previous != null && previous.is(Kind.TEXT) && Prohibition.endsIn(previous.piece())
                && followed && Prohibition.isRest(tokens.get(end).piece().key());
        if (followed && !introduced && !banned && AFTER.isBegin(tokens.get(end).piece().key())) {
            return true;
        }
        if (previous == null || !previous.is(Kind.TEXT) || OR.has(previous.piece().key())
                || isBetweenQuotes(before)
                || LeadIn.isLeadIn(previous.piece())) {
            return false;
        }
        return tokens.subList(start, end).stream().allMatch(Mentions::isShort);
    }

    /** Whether the last clause only joins two quotations of one kind. */
    private static boolean isBetweenQuotes(List<Token> before) {
        int last = before.size() - 1;
        return last > 0 && before.get(last - 1).is(Kind.QUOTE) && BAN_OR.has(before.get(last).piece().key());
    }

    private static boolean isShort(Token token) {
        String key = token.piece().key();
        return !token.is(Kind.QUOTE) || token.closed() && key.length() <= LONGEST && !key.isEmpty()
                && FINAL.indexOf(key.charAt(key.length() - 1)) < 0 && key.chars().noneMatch(c -> SIGNS.indexOf(c) >= 0);
    }

    /** Puts the run and the clauses that touch it together; answers the index of the next token. */
    private static int mergeChain(List<Token> tokens, List<Token> merged, int start, int end) {
        int last = merged.size() - 1;
        boolean touches = last >= 0 && merged.get(last).is(Kind.TEXT);
        Token first = touches ? merged.remove(last) : tokens.get(start);
        int next = end < tokens.size() && tokens.get(end).is(Kind.TEXT) ? end + 1 : end;
        merged.add(Token.of(Kind.TEXT, first.outer().upTo(tokens.get(next - 1).outer())));
        return next;
    }
}
