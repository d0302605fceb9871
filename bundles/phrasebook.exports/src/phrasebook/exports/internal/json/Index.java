// SPDX-License-Identifier: EPL-2.0
package phrasebook.exports.internal.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.model.Ban;
import phrasebook.model.Element;
import phrasebook.model.Entry;
import phrasebook.model.Heading;
import phrasebook.model.Norm;
import phrasebook.model.Phrase;
import phrasebook.model.Placeholder;
import phrasebook.model.Role;
import phrasebook.model.query.Divisions;
import phrasebook.model.query.Divisions.Division;

/** What a norm's objects are called in JSON, and where they stand. */
final class Index {

    final IdSpace roles = new IdSpace();
    final IdSpace placeholders = new IdSpace();
    /** Entries, those inside phrases too, and headings. */
    final IdSpace entries = new IdSpace();
    final Division root;

    private final Map<Element, Integer> positions = new HashMap<>();
    private final Map<Element, Heading> divisions = new HashMap<>();
    private final Map<Heading, String> headingIds = new HashMap<>();
    private final Map<Character, Integer> counts = new HashMap<>();

    Index(Norm norm) {
        root = Divisions.of(norm);
        addDivision(root);
        List<Role> declared = norm.getRoles();
        declared.forEach(r -> roles.add(r, r.getName(), () -> "§"));
        for (Placeholder placeholder : norm.getPlaceholders()) {
            placeholders.add(placeholder, placeholder.getName(), () -> "§");
        }
        for (Element element : norm.getElements()) {
            positions.put(element, positions.size() + 1);
            add(element);
        }
    }

    /** Where the element stands in the document, from 1. */
    int position(Element element) {
        return positions.getOrDefault(element, 0);
    }

    /** The id of the division in which the element stands directly, if it stands in any. */
    @Nullable String division(Element element) {
        Heading heading = divisions.get(element);
        return heading == null ? null : entries.of(heading);
    }

    private void addDivision(Division division) {
        division.heading().ifPresent(heading -> {
            headingIds.put(heading, division.id());
            division.elements().forEach(element -> divisions.put(element, heading));
        });
        division.divisions().forEach(this::addDivision);
    }

    private void add(Element element) {
        if (element instanceof Heading heading) {
            entries.add(heading, heading.getId(), () -> headingIds.getOrDefault(heading, "§"));
        } else if (element instanceof Phrase phrase) {
            addEntry(phrase, 'P');
            phrase.getBans().forEach(ban -> addEntry(ban, 'B'));
        } else if (element instanceof Entry entry) {
            addEntry(entry, entry instanceof Ban ? 'B' : 'T');
        }
    }

    /** Derived from the kind and how many of the kind came before. */
    private void addEntry(Entry entry, char kind) {
        int count = counts.merge(kind, 1, Integer::sum);
        entries.add(entry, entry.getId(), () -> "§" + kind + count);
    }
}
