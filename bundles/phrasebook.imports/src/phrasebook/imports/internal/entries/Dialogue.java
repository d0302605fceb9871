// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import phrasebook.imports.internal.lexicon.Lexicon;
import phrasebook.imports.internal.lexicon.RoleNames;
import phrasebook.imports.internal.lexicon.Words;
import phrasebook.imports.internal.lines.LineStart;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.imports.internal.numbering.Item;
import phrasebook.imports.internal.steps.Token;
import phrasebook.imports.internal.steps.Tokens;

/**
 * Speech without quotation marks: below a situation, lines that each begin with the name of who speaks and a colon. A
 * line that says what somebody has to do, such as 班长：负责……, is none.
 */
final class Dialogue {

    /**
     * A line of it.
     *
     * @param role the name
     * @param colon behind it
     * @param words what is said
     */
    record Spoken(Piece role, Piece colon, Piece words) {
    }

    private static final Words DUTY = Lexicon.words("dialogue.not");

    private Dialogue() {
    }

    /** The lines below the item at that index; none where the item is no situation. */
    static List<Spoken> below(List<Item> items, int index) {
        Item item = items.get(index);
        List<Spoken> lines = new ArrayList<>();
        if (item.start() == LineStart.NUMBER && !Titles.isHeading(item) && Titles.isSituation(situation(item))) {
            for (int i = index + 1; i < items.size(); i++) {
                Optional<Spoken> line = spoken(items.get(i));
                if (line.isEmpty()) {
                    break;
                }
                lines.add(line.get());
            }
        }
        return lines;
    }

    /** The item's text without a colon at its end. */
    static Piece situation(Item item) {
        Piece body = item.body();
        return body.key().endsWith("：") ? body.to(body.length() - 1).strip() : body;
    }

    private static Optional<Spoken> spoken(Item item) {
        Piece text = item.body();
        if (item.start() != LineStart.NONE) {
            return Optional.empty();
        }
        return RoleNames.at(text.key(), 0, text.length()).map(String::length)
                .filter(end -> end + 1 < text.length() && text.at(end) == '：')
                .map(end -> new Spoken(text.to(end), text.sub(end, end + 1), text.from(end + 1).strip()))
                .filter(line -> !line.words().isEmpty() && !DUTY.isBegin(line.words().key())
                        && !isQuoted(line.words()));
    }

    private static boolean isQuoted(Piece words) {
        return Tokens.of(words).stream().anyMatch(token -> token.is(Token.Kind.QUOTE));
    }
}
