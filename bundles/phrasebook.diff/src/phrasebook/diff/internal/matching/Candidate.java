// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.matching;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.diff.internal.content.Content;

/** An entry that looks for its partner. Its shingles are made when they are first asked for. */
final class Candidate {

    private static final double SAME_NUMBER = 0.03;

    final Content content;
    private final People people;
    private @Nullable Shingles situation;
    private @Nullable Shingles body;

    Candidate(Content content, People people) {
        this.content = content;
        this.people = people;
    }

    /** All entries of a norm. */
    static List<Candidate> all(List<Content> contents) {
        if (contents.isEmpty()) {
            return List.of();
        }
        People people = new People(contents.get(0).element());
        return contents.stream().map(c -> new Candidate(c, people)).toList();
    }

    Shingles situation() {
        Shingles shingles = situation;
        if (shingles == null) {
            shingles = Shingles.of(people.named(content.situation()));
            situation = shingles;
        }
        return shingles;
    }

    /** Of what is said and done. */
    Shingles body() {
        Shingles shingles = body;
        if (shingles == null) {
            String text = content.text();
            int from = text.startsWith(content.situation()) ? content.situation().length() : 0;
            shingles = Shingles.of(people.named(text.substring(from)));
            body = shingles;
        }
        return shingles;
    }

    /** How much speaks for the two being one entry, from 0 to about 1. */
    double likeness(Candidate other) {
        if (content.kind() != other.content.kind()) {
            return 0;
        }
        boolean situations = !situation().isEmpty() && !other.situation().isEmpty();
        boolean bodies = !body().isEmpty() || !other.body().isEmpty();
        double likeness = !situations ? body().likeness(other.body())
                : bodies ? (situation().likeness(other.situation()) + body().likeness(other.body())) / 2
                        : situation().likeness(other.situation());
        boolean sameNumber = !content.number().isEmpty()
                && Objects.equals(content.number(), other.content.number());
        return likeness + (sameNumber ? SAME_NUMBER : 0);
    }
}
