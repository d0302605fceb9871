// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.editing.EditResult;
import phrasebook.dsl.ide.editing.EditResult.Edited;
import phrasebook.model.Provision;

/** Edits of a provision's paragraphs, each of which stands on a line. */
public final class ProvisionEdits {

    private final ParsedNorm parsed;
    private final String text;
    private final Provision provision;
    private final Locale locale;

    public ProvisionEdits(ParsedNorm parsed, Provision provision, Locale locale) {
        this.parsed = parsed;
        this.text = parsed.text();
        this.provision = provision;
        this.locale = locale;
    }

    /** @param paragraphs a line break between two; empty ones are left out */
    public EditResult text(String paragraphs) {
        List<String> wanted = paragraphs.lines().map(String::strip).filter(p -> !p.isEmpty()).toList();
        FormReader reader = new FormReader(text);
        List<String> there = provision.getParagraphs().stream().map(reader::raw).toList();
        Head head = Head.of(provision, text);
        Optional<String> first = new HeadEdits(parsed, provision, locale)
                .line(head.with(head.number(), head.id(), wanted.isEmpty() ? "" : wanted.get(0)));
        List<Optional<String>> lines = wanted.stream().skip(1).map(this::line).toList();
        if (first.isEmpty() || lines.stream().anyMatch(Optional::isEmpty)) {
            return new Messages(locale).refused("NOT_READ");
        }
        List<int[]> places = new ArrayList<>(provision.getParagraphs().stream().map(reader::line).toList());
        if (head.rest().isEmpty() || places.isEmpty()) {
            places.add(0, new int[] { head.offset(), head.end() });
        }
        Changes changes = new Changes(text);
        if (!wanted.equals(there)) {
            changes.rewrite(head.offset(), Lines.end(text, head.end()), first.get());
            write(lines.stream().map(l -> l.orElse("")).toList(), wanted, there, places, changes);
        }
        return new Edited(changes.list(), changes.moved(head.offset()) + first.get().length(), "");
    }

    /** The paragraphs below the first, line for line; those that are the same stay as they are written. */
    private void write(List<String> lines, List<String> wanted, List<String> there, List<int[]> places,
            Changes changes) {
        boolean aligned = there.size() == places.size();
        for (int i = 1; i < Math.max(places.size(), wanted.size()); i++) {
            int[] place = places.get(Math.min(i, places.size() - 1));
            if (i >= wanted.size()) {
                changes.delete(Lines.endAbove(text, Lines.start(text, place[0])), Lines.end(text, place[1]));
            } else if (i >= places.size()) {
                changes.insert(Lines.end(text, place[1]), Lines.lineBreak(text) + indent(places) + lines.get(i - 1));
            } else if (!aligned || !wanted.get(i).equals(there.get(i))) {
                changes.rewrite(place[0], place[1], lines.get(i - 1));
            }
        }
    }

    private String indent(List<int[]> places) {
        return places.size() > 1 ? Lines.indent(text, places.get(1)[0]) : "   ";
    }

    /** The paragraph as a line; 段 comes before it where it would else be taken for something other. */
    private Optional<String> line(String paragraph) {
        Snippet snippet = new Snippet(parsed);
        return Stream.of(paragraph, "段 " + paragraph).filter(l -> snippet.isParagraph(l, paragraph)).findFirst();
    }
}
