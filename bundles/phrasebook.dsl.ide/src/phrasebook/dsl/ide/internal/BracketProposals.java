// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.ArrayDeque;
import java.util.Deque;

import phrasebook.dsl.lexing.Context;
import phrasebook.model.Placeholder;

/** Proposes what stands in braces, quotes and square brackets. */
final class BracketProposals {

    private final Place place;
    private final Declared declared;
    private final Proposals out;
    private int brace = -1;
    private int bracket = -1;
    private final Deque<Integer> quotes = new ArrayDeque<>();

    BracketProposals(Place place, Declared declared, Proposals out) {
        this.place = place;
        this.declared = declared;
        this.out = out;
        scan();
    }

    private void scan() {
        for (int i = 0; i < place.before().length(); i++) {
            char c = place.before().charAt(i);
            switch (c) {
                case '“', '「', '『' -> quotes.push(i);
                case '”', '」', '』' -> quotes.poll();
                case '"', '＂' -> {
                    if (quotes.poll() == null) {
                        quotes.push(i);
                    }
                }
                case '{', '｛' -> brace = i;
                case '}', '｝' -> brace = -1;
                case '[', '［', '【' -> bracket = i;
                case ']', '］', '】' -> bracket = -1;
                default -> {
                }
            }
        }
    }

    /** Whether the place is in such a pair, so that nothing else is to be proposed. */
    boolean add() {
        boolean top = place.context() == Context.TOP;
        if (top && !quotes.isEmpty()) {
            return true;
        }
        if (!top && brace >= 0) {
            out.from(brace + 1);
            slots("", "}");
            out.snippet("choice", "‹甲›/‹乙›}");
            return true;
        }
        if (!quotes.isEmpty()) {
            out.from(typedLetters());
            slots("{", "}");
            out.snippet("choice", "{‹甲›/‹乙›}");
            out.snippet("option", "{（‹›）}");
            return true;
        }
        if (bracket >= 0) {
            out.from(bracket + 1);
            ids(top);
        }
        return bracket >= 0;
    }

    private void slots(String open, String close) {
        for (Placeholder placeholder : declared.placeholders()) {
            String name = Declared.orEmpty(placeholder.getName());
            out.add(name, Declared.orEmpty(placeholder.getMeaning()), open + name + close);
        }
    }

    /** Where the Latin letters begin that were typed last: inside a quote nothing else tells where a word begins. */
    private int typedLetters() {
        int from = place.before().length();
        while (from > 0 && Pinyin.typed(place.before().substring(from - 1, from)).matches("[a-z]")) {
            from--;
        }
        return from;
    }

    private void ids(boolean top) {
        if (top || place.before().startsWith("※")) {
            for (char letter : (top ? "PBTD" : "B").toCharArray()) {
                String id = declared.freeId(letter);
                out.add(id, out.message("new." + letter), id + "]");
            }
            return;
        }
        declared.entries().forEach(entry -> out.entry(entry, ""));
    }
}
