// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import phrasebook.dsl.ide.Proposal;
import phrasebook.dsl.lexing.TokenKind;
import phrasebook.model.Numbered;

/** Gathers what goes on with what was typed, and orders it. */
final class Proposals {

    private final Place place;
    private final Messages messages;
    private final List<Ranked> found = new ArrayList<>();
    private int from;
    private String typed = "";

    private record Ranked(int rank, Proposal proposal) {
    }

    Proposals(Place place, Messages messages) {
        this.place = place;
        this.messages = messages;
        from(place.before().length());
    }

    /** What follows takes the place of the line's content from the index up to the caret, and must go on with it. */
    Proposals from(int index) {
        from = place.offsetOf(index);
        typed = Pinyin.typed(place.before().substring(index));
        return this;
    }

    /** Proposes a keyword, written by the pattern. */
    void keyword(TokenKind kind, String pattern) {
        List<String> about = messages.keyword(kind);
        add(kind.literal(), about.isEmpty() ? "" : about.get(0), pattern);
    }

    /** Proposes keywords with a text after each. */
    void keywords(List<TokenKind> kinds, String after) {
        kinds.stream().sorted().forEach(kind -> keyword(kind, kind.literal() + after));
    }

    /** Proposes a snippet that has a name and a description among the messages. */
    void snippet(String key, String pattern) {
        add(messages.get(key), messages.get(key + ".detail"), pattern);
    }

    /** The text of a message. */
    String message(String key) {
        return messages.get(key);
    }

    /** Proposes an entry by its id, which is also found by the words of its situation. */
    void entry(Numbered entry, String open) {
        String id = Declared.orEmpty(entry.getId());
        String summary = Declared.summary(entry);
        boolean named = rank(open + id) < 0 && typed.length() > 0 && typed.charAt(0) > 0x7F && summary.contains(typed);
        add(named ? 2 : rank(open + id), open.isEmpty() ? id : open + id + "]", summary, open + id + "]");
    }

    /** Proposes what the pattern says, found by its label. */
    void add(String label, String detail, String pattern) {
        add(rank(label), label, detail, pattern);
    }

    private void add(int rank, String label, String detail, String pattern) {
        if (rank < 0) {
            return;
        }
        Template template = Template.of(pattern, place.indent(), Lines.separator(place.text()));
        String closing = template.closing();
        int over = !closing.isEmpty() && place.after().startsWith(closing) ? closing.length() : 0;
        found.add(new Ranked(rank, new Proposal(label, detail, template.text(), from, place.offset() + over - from,
                template.caret(), template.stops())));
    }

    private int rank(String label) {
        if (typed.isEmpty() || Pinyin.typed(label).startsWith(typed)) {
            return 0;
        }
        return Pinyin.initials(label).startsWith(typed) ? 1 : -1;
    }

    /** All that was proposed, best first. */
    List<Proposal> sorted() {
        return found.stream().sorted(Comparator.comparingInt(Ranked::rank)).map(Ranked::proposal).toList();
    }
}
