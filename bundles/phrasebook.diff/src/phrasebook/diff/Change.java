// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What happened to one entry.
 *
 * @param kind {@link ChangeKind#MOVED} where it moved and is otherwise as it was; one that moved and changed is
 *            {@link ChangeKind#CHANGED}, and has a detail of {@link Aspect#PLACE}
 * @param before the entry in the old norm, absent where it was added; the first one where several became one
 * @param after the entry in the new norm, absent where it was removed; the first one where one became several
 * @param parts further entries of the new norm that a part of the old one went to: it was split
 * @param merged further entries of the old norm that went into the new one: they were merged
 * @param reason the reason that weighs most, by the order of {@link ChangeClass}
 */
public record Change(ChangeKind kind, EntryKind entry, @Nullable Side before, @Nullable Side after, List<Side> parts,
        List<Side> merged, List<Detail> details, Reason reason) {

    /** What the change means as a whole: the class that weighs most among its details. */
    public ChangeClass changeClass() {
        return reason.changeClass();
    }

    /** Whether the entry stands elsewhere among the others. */
    public boolean isMoved() {
        return details.stream().anyMatch(d -> d.aspect() == Aspect.PLACE);
    }

    /** The entry on the new side, else on the old one. */
    public Side side() {
        Side side = after == null ? before : after;
        return Optional.ofNullable(side).orElseThrow();
    }
}
