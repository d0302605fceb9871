// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import phrasebook.dsl.ide.editing.EntryEdit;
import phrasebook.model.Ban;
import phrasebook.model.Element;
import phrasebook.model.Phrase;

/** Writes new entries between those that there are. */
public final class Insertion {

    private final Outline outline;
    private final String lineBreak;

    public Insertion(Outline outline) {
        this.outline = outline;
        this.lineBreak = Lines.lineBreak(outline.text);
    }

    /** A phrase of a head alone, after the block at the offset; the caret waits for the situation. */
    public Optional<EntryEdit> phrase(int offset) {
        return entry(outline.at(offset), Phrase.class, "1.", 'P', "");
    }

    /** A ban whose words are yet to be written; the caret waits for when it applies. */
    public Optional<EntryEdit> ban(int offset) {
        return entry(outline.at(offset), Ban.class, "第一条", 'B', lineBreak + "   禁说 “”");
    }

    /** The phrase is cut before the line of the offset, which must be that of a step, ban or note directly in it. */
    public Optional<EntryEdit> split(int offset) {
        int at = outline.at(offset);
        if (at < 0 || !(outline.block(at).element() instanceof Phrase phrase)) {
            return Optional.empty();
        }
        int line = Lines.start(outline.text, offset);
        List<Integer> starts = Body.of(phrase, outline.parsed).parts().stream().map(Body.Part::line).toList();
        if (starts.indexOf(line) <= 0) {
            return Optional.empty();
        }
        int cut = line;
        while (Lines.isComment(outline.text, Lines.start(outline.text, Lines.endAbove(outline.text, cut)))) {
            cut = Lines.start(outline.text, Lines.endAbove(outline.text, cut));
        }
        Changes changes = new Changes(outline.text);
        String head = newHead(at, phrase.getNumber() == null ? "" : phrase.getNumber(), 'P', changes);
        int start = changes.moved(cut);
        changes.insert(cut, lineBreak + head + lineBreak);
        return changes.edit(start + lineBreak.length() + head.length());
    }

    private Optional<EntryEdit> entry(int at, Class<? extends Element> kind, String firstNumber, char letter,
            String body) {
        Changes changes = new Changes(outline.text);
        String head = newHead(at, numberLike(at, kind).orElse(firstNumber), letter, changes);
        boolean first = at < 0 && outline.size() > 0;
        boolean lone = outline.size() == 0;
        int place = first ? outline.block(0).start()
                : lone ? Lines.trimEnd(outline.text, outline.text.length()) : outline.block(at).end();
        String gap = place == 0 ? "" : lineBreak + lineBreak;
        int start = changes.moved(place);
        changes.insert(place, first ? head + body + lineBreak + lineBreak : gap + head + body);
        return changes.edit(start + (first ? 0 : gap.length()) + head.length());
    }

    /** Number and id of an entry that comes after the block, those of its series renumbered. */
    private String newHead(int after, String like, char letter, Changes changes) {
        List<Integer> order = outline.order();
        order.add(after + 1, Outline.NEW);
        Set<Numbering.Series> series = new Numbering.Label(like, false).series().stream().collect(Collectors.toSet());
        Map<Integer, String> numbers = outline.numbers(order, like, series::contains, false);
        outline.write(numbers, i -> true, changes);
        String number = numbers.getOrDefault(Outline.NEW, like);
        return number + (number.isEmpty() ? "" : " ") + "[" + Ids.free(outline.parsed.norm(), letter) + "] ";
    }

    /** The number of the nearest entry of the kind, above before below. */
    private Optional<String> numberLike(int at, Class<? extends Element> kind) {
        for (int i = at; i >= 0; i--) {
            if (kind.isInstance(outline.block(i).element())) {
                return Optional.of(outline.block(i).label().number());
            }
        }
        return outline.blocks.stream().filter(b -> kind.isInstance(b.element())).map(b -> b.label().number())
                .findFirst();
    }
}
