// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.details;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.diff.ChangeClass;
import phrasebook.diff.ChangeKind;
import phrasebook.diff.Detail;
import phrasebook.diff.Reason;
import phrasebook.diff.internal.content.Content;

/** The reasons of whole entries. */
public final class Reasons {

    private Reasons() {
    }

    /** The one that weighs more; of tightening and loosening together neither, but that both are there. */
    static Reason heavier(Reason one, Reason other) {
        ChangeClass first = one.changeClass();
        ChangeClass second = other.changeClass();
        boolean opposite = first == ChangeClass.TIGHTENING && second == ChangeClass.LOOSENING
                || first == ChangeClass.LOOSENING && second == ChangeClass.TIGHTENING;
        if (opposite || one == Reason.MIXED || other == Reason.MIXED) {
            return Reason.MIXED;
        }
        return second.compareTo(first) < 0 ? other : one;
    }

    /** The heaviest reason of the details. */
    public static Reason of(List<Detail> details) {
        return details.stream().map(Detail::reason).reduce(Reasons::heavier).orElse(Reason.PLACE_ONLY);
    }

    /** What the coming or going of an entry means. */
    public static Reason of(ChangeKind kind, Content entry) {
        boolean added = kind == ChangeKind.ADDED;
        Reason plain = added ? Reason.ENTRY_ADDED : Reason.ENTRY_REMOVED;
        return switch (entry.kind()) {
            case BAN -> added ? Reason.BAN_ADDED : Reason.BAN_REMOVED;
            case DIVISION -> Reason.HEADING;
            case NOTE -> Reason.EXPLANATION;
            case PROVISION -> provision(entry, added, plain);
            case PHRASE, NORM -> plain;
        };
    }

    private static Reason provision(Content entry, boolean added, Reason plain) {
        @Nullable String word = Strength.strongestIn(entry.text());
        return added ? Strength.added(word, plain) : Strength.removed(word, plain);
    }
}
