// SPDX-License-Identifier: EPL-2.0
package phrasebook.dsl.ide.editing.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.INode;

import phrasebook.dsl.ParsedNorm;
import phrasebook.dsl.ide.editing.EditResult;
import phrasebook.dsl.ide.editing.EditResult.Edited;
import phrasebook.dsl.ide.editing.EditResult.Refused;
import phrasebook.model.Ban;
import phrasebook.model.Entry;
import phrasebook.model.Phrase;
import phrasebook.model.Provision;

/** Edits of an entry's first line: number, id, and what follows them. */
public final class HeadEdits {

    private final ParsedNorm parsed;
    private final Entry entry;
    private final Head head;
    private final Messages messages;

    public HeadEdits(ParsedNorm parsed, Entry entry, Locale locale) {
        this.parsed = parsed;
        this.entry = entry;
        this.head = Head.of(entry, parsed.text());
        this.messages = new Messages(locale);
    }

    public EditResult number(String number) {
        return !head.mark().isEmpty() ? messages.refused("IN_PHRASE")
                : rewrite(head.with(number.strip(), head.id(), head.rest()), "NUMBER_FORM", new Changes(parsed.text()));
    }

    /** The id here and wherever it is referred to. */
    public EditResult id(String typed) {
        String id = typed.strip();
        if (!id.isEmpty() && !id.matches("(?i)" + letter() + "[a-z0-9_-]*") || id.length() == 1) {
            return messages.refused("ID_FORM", letter());
        }
        boolean taken = Ids.numbered(parsed.norm()).stream().anyMatch(n -> n != entry && id.equals(n.getId()));
        if (!id.isEmpty() && taken) {
            return messages.refused("ID_TAKEN", id);
        }
        List<INode> references = head.id().isEmpty() ? List.of() : Ids.references(parsed.norm(), head.id());
        if (id.isEmpty() && !references.isEmpty()) {
            return messages.refused("ID_REFERRED", head.id());
        }
        Changes changes = new Changes(parsed.text());
        references.forEach(n -> changes.replace(n.getOffset(), n.getEndOffset(), id));
        return rewrite(head.with(head.number(), id, head.rest()), "NOT_READ", changes);
    }

    /** The situation, or the first paragraph of a provision. */
    public EditResult rest(String rest) {
        return !head.mark().isEmpty() ? messages.refused("IN_PHRASE")
                : rewrite(head.with(head.number(), head.id(), rest.strip()), "NOT_READ", new Changes(parsed.text()));
    }

    private EditResult rewrite(Head wanted, String otherwise, Changes changes) {
        Optional<Refused> broken = new Objections(messages)
                .toLines(Stream.of(wanted.number(), wanted.rest()));
        if (broken.isPresent()) {
            return broken.get();
        }
        Optional<String> line = line(wanted);
        if (line.isEmpty()) {
            return messages.refused(otherwise);
        }
        if (!wanted.equals(head)) {
            changes.rewrite(head.offset(), Lines.end(parsed.text(), head.end()), line.get());
        }
        return new Edited(changes.list(), changes.moved(head.offset()) + line.get().length(), "");
    }

    /** The line by which the head is read as wanted; brackets come in where the kind would be misread without. */
    Optional<String> line(Head wanted) {
        Head bracketed = new Head(wanted.offset(), wanted.end(), wanted.mark(), wanted.number(), wanted.id(), true,
                wanted.rest());
        Snippet snippet = new Snippet(parsed);
        Class<? extends Entry> kind = entry instanceof Ban ? Ban.class
                : entry instanceof Phrase ? Phrase.class : Provision.class;
        return Stream.of(wanted, bracketed).map(h -> h.line(letter())).filter(l -> snippet.isHead(l, wanted, kind))
                .findFirst();
    }

    private String letter() {
        return entry instanceof Ban ? "B" : entry instanceof Phrase ? "P" : "T";
    }
}
