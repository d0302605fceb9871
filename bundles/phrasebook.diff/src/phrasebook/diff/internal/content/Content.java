// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.diff.Aspect;
import phrasebook.diff.EntryKind;
import phrasebook.diff.Side;
import phrasebook.model.BadLine;
import phrasebook.model.Ban;
import phrasebook.model.Element;
import phrasebook.model.Norm;
import phrasebook.model.Numbered;
import phrasebook.model.Phrase;
import phrasebook.model.Step;

/** An element of a norm, taken apart for comparison. */
public final class Content {

    private final int index;
    private final Element element;
    private final EntryKind kind;
    private final List<Fact> facts;
    private final List<Row> rows;
    private final List<Ban> bans;
    private final String text;

    private Content(int index, Element element, Labels labels) {
        this.index = index;
        this.element = element;
        this.kind = EntryKind.of(element);
        this.facts = EntryFacts.of(element, labels);
        this.rows = Row.of(steps(element), labels);
        this.bans = element instanceof Phrase phrase ? phrase.getBans() : List.of();
        this.text = BodyText.of(element, facts, rows, bans, labels);
    }

    /** The element at that place among the norm's elements, from 0. */
    public static Content of(int index, Element element, Labels labels) {
        return new Content(index, element, labels);
    }

    /** All elements of the norm. */
    public static List<Content> all(Norm norm, Labels labels) {
        List<Element> elements = norm.getElements();
        List<Content> contents = new ArrayList<>(elements.size());
        for (Element element : elements) {
            contents.add(of(contents.size(), element, labels));
        }
        return contents;
    }

    private static List<Step> steps(Element element) {
        if (element instanceof Phrase phrase) {
            return phrase.getSteps();
        }
        return element instanceof BadLine bad ? bad.getSteps() : List.of();
    }

    public int index() {
        return index;
    }

    public Element element() {
        return element;
    }

    public EntryKind kind() {
        return kind;
    }

    /** What is printed before it, empty where nothing is. */
    public String number() {
        return element instanceof Numbered numbered ? Spelling.orEmpty(numbered.getNumber()) : "";
    }

    public @Nullable String id() {
        return element instanceof Numbered numbered ? numbered.getId() : null;
    }

    public List<Fact> facts() {
        return facts;
    }

    public List<Row> rows() {
        return rows;
    }

    /** The bans below a phrase. */
    public List<Ban> bans() {
        return bans;
    }

    /** All that it says but the number and the id; equal texts of one kind are equal entries. */
    public String text() {
        return text;
    }

    /** When it applies, or what it is called; empty where it says neither. */
    public String situation() {
        return facts.stream().filter(f -> f.aspect() == Aspect.SITUATION || f.aspect() == Aspect.TITLE).map(Fact::text)
                .collect(Collectors.joining());
    }

    /** The element as a report shows it. */
    public Side side() {
        return new Side(index, number(), id(), text, element);
    }
}
