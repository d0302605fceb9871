// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal;

import java.util.List;
import java.util.stream.Stream;

import phrasebook.model.Ban;
import phrasebook.model.Element;
import phrasebook.model.Entry;
import phrasebook.model.Norm;
import phrasebook.model.Numbered;
import phrasebook.model.Phrase;

/** The entries of a norm in document order, bans under a phrase after that phrase. */
public final class Entries {

    private Entries() {
    }

    /** Phrases, bans and provisions. */
    public static Stream<Entry> of(Norm norm) {
        return numbered(norm).filter(Entry.class::isInstance).map(Entry.class::cast);
    }

    /** The headings and entries, all that has an id, in document order. */
    public static Stream<Numbered> numbered(Norm norm) {
        return norm.getElements().stream().filter(Numbered.class::isInstance).map(Numbered.class::cast).flatMap(
                e -> e instanceof Phrase phrase ? Stream.concat(Stream.of(e), phrase.getBans().stream())
                : Stream.of(e));
    }

    /** The entry that the element is, with the bans under it. */
    public static Stream<Entry> in(Element element) {
        return element instanceof Entry entry ? Stream.concat(Stream.of(entry), element instanceof Phrase phrase
                ? phrase.getBans().stream() : Stream.empty()) : Stream.empty();
    }

    /** Bans of their own and bans under a phrase. */
    public static Stream<Ban> bans(Norm norm) {
        return of(norm).filter(Ban.class::isInstance).map(Ban.class::cast);
    }

    /** Bans of their own, which hold in every call. */
    public static Stream<Ban> bansEverywhere(Norm norm) {
        return norm.getElements().stream().filter(Ban.class::isInstance).map(Ban.class::cast);
    }

    /** The ban that the element is, or the bans under the phrase that it is. */
    public static List<Ban> bansIn(Element element) {
        return element instanceof Ban ban ? List.of(ban)
                : element instanceof Phrase phrase ? List.copyOf(phrase.getBans()) : List.of();
    }

    /** What the document shows of an entry: its number, or ※ under a phrase, and its id in brackets. */
    public static String label(Entry entry) {
        String number = entry.getNumber() != null ? entry.getNumber() : entry.eContainer() instanceof Phrase ? "※" : "";
        String id = entry.getId() == null ? "" : "[" + entry.getId() + "]";
        return (number + " " + id).strip();
    }
}
