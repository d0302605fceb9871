// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.diff.Aspect;
import phrasebook.diff.Change;
import phrasebook.diff.ChangeKind;
import phrasebook.diff.Detail;
import phrasebook.diff.EntryKind;
import phrasebook.diff.Reason;
import phrasebook.diff.Renumbering;
import phrasebook.diff.Side;
import phrasebook.diff.Where;
import phrasebook.diff.internal.content.Content;
import phrasebook.diff.internal.content.NormFacts;
import phrasebook.diff.internal.details.EntryDetails;
import phrasebook.diff.internal.details.FactDetails;
import phrasebook.diff.internal.details.Reasons;
import phrasebook.model.Norm;

/** Turns two norms into a list of changes. */
public final class Comparer {

    private final Norm oldNorm;
    private final Norm newNorm;
    private final SideBySide sides;
    private final Renumberings renumberings = new Renumberings();
    private final List<Change> changes = new ArrayList<>();
    private final Set<Integer> partsOfOthers = new HashSet<>();
    private final Set<Integer> mergedIntoOthers = new HashSet<>();

    /** Puts the norms side by side; {@link #compare} then goes through them. */
    public Comparer(Norm oldNorm, Norm newNorm) {
        this.oldNorm = oldNorm;
        this.newNorm = newNorm;
        this.sides = new SideBySide(oldNorm, newNorm);
        sides.splits.values().forEach(partsOfOthers::addAll);
        sides.merges.values().forEach(mergedIntoOthers::addAll);
    }

    /** The changes in the order of the new norm; what was removed comes where it stood. */
    public List<Change> compare() {
        norm();
        int next = 0;
        for (int j = 0; j < sides.now.size(); j++) {
            int i = sides.matching.oldOf(j);
            if (i >= 0 && sides.kept[j]) {
                for (; next < i; next++) {
                    removed(next);
                }
            }
            if (i >= 0) {
                matched(sides.old.get(i), sides.now.get(j));
            } else if (!partsOfOthers.contains(j)) {
                Content entry = sides.now.get(j);
                changes.add(new Change(ChangeKind.ADDED, entry.kind(), null, entry.side(), List.of(), List.of(),
                        List.of(), Reasons.of(ChangeKind.ADDED, entry)));
            }
        }
        for (; next < sides.old.size(); next++) {
            removed(next);
        }
        return changes;
    }

    /** The renumberings that were come across. */
    public List<Renumbering> renumberings() {
        return renumberings.result();
    }

    /** Whether an id names the same entry in both norms. */
    public boolean sharesIds() {
        return sides.matching.sharesIds();
    }

    private void norm() {
        List<Detail> details = FactDetails.of(NormFacts.of(oldNorm), NormFacts.of(newNorm), Where.ENTRY);
        if (!details.isEmpty()) {
            changes.add(new Change(ChangeKind.CHANGED, EntryKind.NORM, side(oldNorm), side(newNorm), List.of(),
                    List.of(), details, Reasons.of(details)));
        }
    }

    private static Side side(Norm norm) {
        String title = norm.getTitle();
        return new Side(-1, "", norm.getCode(), title == null ? "" : title, norm);
    }

    private void removed(int i) {
        Content entry = sides.old.get(i);
        if (sides.matching.newOf(i) < 0 && !mergedIntoOthers.contains(i)) {
            Reason reason = Reasons.of(ChangeKind.REMOVED, entry);
            changes.add(new Change(ChangeKind.REMOVED, entry.kind(), entry.side(), null, List.of(), List.of(),
                    List.of(), reason == Reason.ENTRY_REMOVED && sides.isWithdrawn(entry) ? Reason.ENTRY_WITHDRAWN
                            : reason));
        }
    }

    private void matched(Content old, Content now) {
        List<Side> parts = sides(sides.splits.get(old.index()), sides.now);
        List<Side> merged = sides(sides.merges.get(now.index()), sides.old);
        List<Detail> details = new ArrayList<>(
                EntryDetails.of(old, now, sides.oldLabels, sides.matching.sharesIds()));
        boolean moved = !sides.kept[now.index()];
        boolean changed = !details.isEmpty() || !parts.isEmpty() || !merged.isEmpty();
        if (moved) {
            Reason reason = sides.homes.isOther(now.index()) ? Reason.OTHER_DIVISION : Reason.PLACE_ONLY;
            details.add(0, new Detail(ChangeKind.MOVED, Aspect.PLACE, Where.ENTRY, numberBefore(old, sides.old),
                    numberBefore(now, sides.now), reason));
        } else {
            renumberings.take(old, now);
        }
        if (moved || changed) {
            Reason weighty = !parts.isEmpty() ? Reason.SPLIT : !merged.isEmpty() ? Reason.MERGED : Reasons.of(details);
            changes.add(new Change(changed ? ChangeKind.CHANGED : ChangeKind.MOVED, now.kind(), old.side(),
                    now.side(), parts, merged, details, weighty));
        }
    }

    private static List<Side> sides(@Nullable List<Integer> places, List<Content> entries) {
        return places == null ? List.of() : places.stream().map(p -> entries.get(p).side()).toList();
    }

    /** What the entry stands behind: a number, else an id, else nothing. */
    private static String numberBefore(Content entry, List<Content> entries) {
        if (entry.index() == 0) {
            return "";
        }
        Content before = entries.get(entry.index() - 1);
        String id = before.id();
        return !before.number().isEmpty() || id == null ? before.number() : id;
    }
}
