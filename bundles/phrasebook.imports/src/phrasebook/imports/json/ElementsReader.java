// SPDX-License-Identifier: EPL-2.0
package phrasebook.imports.json;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.imports.json.JsonImportIssue.Kind;
import phrasebook.model.Element;
import phrasebook.model.Heading;
import phrasebook.model.Norm;
import phrasebook.model.NormFactory;
import phrasebook.model.query.Divisions;
import phrasebook.model.query.Divisions.Division;

/** Puts the elements, which the file holds by kind, back into the order of the document. */
final class ElementsReader {

    private final Norm norm;
    private final References references;
    private final EntryReader entries;
    private final Map<Integer, Element> byPosition = new TreeMap<>();
    private final Map<String, Heading> headings = new HashMap<>();
    /** In which division the file says that an element stands, with where it says so. */
    private final Map<Element, Placed> placed = new HashMap<>();

    private record Placed(Members members, @Nullable String division) {
    }

    ElementsReader(Norm norm, References references) {
        this.norm = norm;
        this.references = references;
        this.entries = new EntryReader(references);
    }

    void read(Members document) throws JsonImportException {
        for (Members division : document.requiredObjects("divisions")) {
            division(division, null);
        }
        for (Members provision : document.requiredObjects("provisions")) {
            place(provision, entries.provision(provision));
        }
        for (Members phrase : document.requiredObjects("phrases")) {
            place(phrase, entries.phrase(phrase));
        }
        for (Members ban : document.requiredObjects("bans")) {
            place(ban, entries.ban(ban));
        }
        for (Members note : document.objects("notes")) {
            place(note, StepReader.note(note));
        }
        norm.getElements().addAll(byPosition.values());
        checkDivisions(Divisions.of(norm), null);
    }

    private void division(Members members, @Nullable String parent) throws JsonImportException {
        Heading heading = NormFactory.eINSTANCE.createHeading();
        String id = members.requiredText("id");
        references.readId(members, heading);
        heading.setNumber(EntryReader.number(members));
        heading.setTitle(members.canonical("title"));
        headings.put(id, heading);
        placed.put(heading, new Placed(members, parent));
        position(members, heading);
        for (Members inner : members.objects("divisions")) {
            division(inner, id);
        }
        members.done();
    }

    private void place(Members members, Element element) throws JsonImportException {
        String division = members.text("division");
        if (division != null && !headings.containsKey(division)) {
            throw new JsonImportException(Kind.UNKNOWN_REFERENCE, members.path("division"), division);
        }
        placed.put(element, new Placed(members, division));
        position(members, element);
        members.done();
    }

    private void position(Members members, Element element) throws JsonImportException {
        int position = members.requiredNumber("position", 1);
        if (byPosition.putIfAbsent(position, element) != null) {
            throw new JsonImportException(Kind.DUPLICATE_POSITION, members.path("position"),
                    Integer.toString(position));
        }
    }

    /** Divisions follow from numbers and order; a file that says otherwise would lose what it says. */
    private void checkDivisions(Division division, @Nullable Heading heading) throws JsonImportException {
        for (Division inner : division.divisions()) {
            Heading below = inner.heading().orElseThrow();
            checkPlace(below, heading, true);
            checkDivisions(inner, below);
        }
        for (Element element : division.elements()) {
            checkPlace(element, heading, false);
        }
    }

    private void checkPlace(Element element, @Nullable Heading actual, boolean nested) throws JsonImportException {
        Placed said = placed.get(element);
        if (said == null || said.division() == null && !nested) {
            return;
        }
        Heading stated = said.division() == null ? null : headings.get(said.division());
        if (stated != actual) {
            String path = nested ? said.members().path() : said.members().path("division");
            throw new JsonImportException(Kind.DIFFERS, path, name(stated), name(actual));
        }
    }

    private String name(@Nullable Heading heading) {
        return headings.entrySet().stream().filter(e -> e.getValue() == heading).map(Map.Entry::getKey).findFirst()
                .orElse("");
    }
}
