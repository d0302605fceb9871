// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.util.List;

/**
 * What sharing did.
 *
 * @param conflicts where both sides changed the same: the files now hold both versions between marks, see
 *            {@link phrasebook.diff.merge.ConflictMarks}; once they are decided, a save point ends the merge
 */
public record Shared(Outcome outcome, List<Conflict> conflicts) {

    /** How it ended. */
    public enum Outcome {
        /** Both sides had the same already. */
        NOTHING_NEW,
        /** What was saved here is there now. */
        SENT,
        /** What was saved there is here now. */
        RECEIVED,
        /** Both sides had saved something, and both have all of it now. */
        MERGED,
        /** Nothing was sent: somebody has to decide between two versions first. */
        CONFLICT;

        /** Both of two things that happened one after the other. */
        Outcome and(Outcome next) {
            return this == NOTHING_NEW || this == next ? next : next == NOTHING_NEW ? this : MERGED;
        }
    }

    /**
     * A norm with places to decide.
     *
     * @param file its path in the repository, by slashes
     * @param lines where they begin, from 1
     */
    public record Conflict(String file, List<Integer> lines) {
    }
}
