// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.internal.numbering;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import phrasebook.imports.internal.lines.LineStart;
import phrasebook.imports.internal.lines.Piece;
import phrasebook.model.query.NumberStyle;

/**
 * Reads the numbers of paragraphs as a tree. A number in a style that is open already goes on at that level, one in a
 * new style opens a level below; which style stands above which is not fixed, because every norm has its own order.
 */
public final class Outline {

    private record Open(String level, Item item) {
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Item> items = new ArrayList<>();

    private Outline() {
    }

    public static List<Item> of(List<Piece> paragraphs) {
        Outline outline = new Outline();
        for (int i = 0; i < paragraphs.size(); i++) {
            outline.add(paragraphs, i);
        }
        return outline.items;
    }

    private void add(List<Piece> paragraphs, int index) {
        Piece paragraph = paragraphs.get(index);
        Optional<NumberStyle.Match> number = number(paragraph);
        if (number.isPresent()) {
            String level = level(paragraph, number.get());
            close(level);
            boolean divided = isDivided(paragraphs, index, level);
            Item item = item(LineStart.NUMBER, number.get().length(), number, paragraph, divided);
            items.add(item);
            open.push(new Open(level, item));
            return;
        }
        LineStart start = paragraph.text().indexOf('\t') > 0 ? LineStart.ROW : LineStart.of(paragraph.key());
        int mark = switch (start) {
            case BAN, GROUP -> 1;
            case QUESTION, ANSWER -> 2;
            case NUMBER, ROW, NONE -> 0;
        };
        items.add(item(start, mark, number, paragraph, false));
    }

    private Item item(LineStart start, int mark, Optional<NumberStyle.Match> number, Piece paragraph, boolean divided) {
        return new Item(start, paragraph.to(mark), number.map(NumberStyle.Match::style),
                number.map(NumberStyle.Match::value).orElse(0), paragraph.from(mark).strip(),
                Optional.ofNullable(open.peek()).map(Open::item), divided);
    }

    private void close(String level) {
        if (open.stream().anyMatch(o -> o.level().equals(level))) {
            while (!open.pop().level().equals(level)) {
                // Down to the level itself.
                continue;
            }
        }
    }

    /** Whether the next number, if any, opens a level below. */
    private boolean isDivided(List<Piece> paragraphs, int index, String level) {
        for (int i = index + 1; i < paragraphs.size(); i++) {
            Optional<NumberStyle.Match> next = number(paragraphs.get(i));
            if (next.isPresent()) {
                String below = level(paragraphs.get(i), next.get());
                return !below.equals(level) && open.stream().noneMatch(o -> o.level().equals(below));
            }
        }
        return false;
    }

    private static Optional<NumberStyle.Match> number(Piece paragraph) {
        return LineStart.number(paragraph.key(), 0);
    }

    private static String level(Piece paragraph, NumberStyle.Match number) {
        return number.style() == NumberStyle.DECIMAL
                ? "DECIMAL" + paragraph.to(number.length()).key().split("[.．]").length : number.style().name();
    }
}
