// SPDX-License-Identifier: EPL-2.0
package phrasebook.rules.internal;

import java.util.stream.Stream;

import phrasebook.model.Ban;
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

    /** Bans of their own and bans under a phrase. */
    public static Stream<Ban> bans(Norm norm) {
        return of(norm).filter(Ban.class::isInstance).map(Ban.class::cast);
    }
}
