// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal.details;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.diff.Aspect;
import phrasebook.diff.ChangeKind;
import phrasebook.diff.Detail;
import phrasebook.diff.Reason;
import phrasebook.diff.Where;
import phrasebook.diff.internal.content.Fact;
import phrasebook.diff.internal.content.Row;
import phrasebook.diff.internal.matching.Alignment;
import phrasebook.diff.internal.matching.Order;

/** Compares the steps of two phrases, each as one line wherever it is nested. */
final class StepDetails {

    private final List<Row> old;
    private final List<Row> now;
    private final int[] places;
    private final boolean[] kept;
    private final List<Detail> details = new ArrayList<>();

    private StepDetails(List<Row> old, List<Row> now) {
        this.old = old;
        this.now = now;
        this.places = Alignment.of(keys(old), keys(now), kinds(old), kinds(now));
        this.kept = Order.kept(places);
    }

    static List<Detail> of(List<Row> old, List<Row> now) {
        if (old.isEmpty() && now.isEmpty()) {
            return List.of();
        }
        StepDetails result = new StepDetails(old, now);
        result.compare();
        return result.details;
    }

    private static List<String> keys(List<Row> rows) {
        return rows.stream().map(Row::key).toList();
    }

    private static List<String> kinds(List<Row> rows) {
        return rows.stream().map(r -> r.step().eClass().getName()).toList();
    }

    /** In the order of the new steps; a removed one comes where it stood. */
    private void compare() {
        int[] partners = Order.inverse(places, old.size());
        int next = 0;
        for (int j = 0; j < now.size(); j++) {
            if (places[j] >= 0 && kept[j]) {
                for (; next < places[j]; next++) {
                    removed(partners, next);
                }
            }
            if (places[j] < 0) {
                Row row = now.get(j);
                details.add(new Detail(ChangeKind.ADDED, Aspect.STEP, Where.step(j + 1), null, row.text(),
                        added(row.facts())));
            } else {
                matched(j);
            }
        }
        for (; next < old.size(); next++) {
            removed(partners, next);
        }
    }

    private void removed(int[] partners, int i) {
        if (partners[i] < 0) {
            Row row = old.get(i);
            details.add(new Detail(ChangeKind.REMOVED, Aspect.STEP, Where.step(i + 1), row.text(), null,
                    removed(row.facts())));
        }
    }

    private void matched(int j) {
        Row before = old.get(places[j]);
        Row after = now.get(j);
        if (isMoved(j)) {
            details.add(new Detail(ChangeKind.MOVED, Aspect.STEP, Where.step(j + 1), before.text(), after.text(),
                    Reason.STEP_MOVED));
        }
        details.addAll(FactDetails.of(before.facts(), after.facts(), Where.step(j + 1)));
    }

    /** Whether it stands elsewhere by itself, rather than along with the step above it. */
    private boolean isMoved(int j) {
        int oldParent = old.get(places[j]).parent();
        int newParent = now.get(j).parent();
        boolean sameParent = newParent < 0 ? oldParent < 0 : oldParent >= 0 && places[newParent] == oldParent;
        return !sameParent || !kept[j] && (newParent < 0 || kept[newParent]);
    }

    private static Reason added(List<Fact> facts) {
        return isExplanation(facts) ? Reason.EXPLANATION : Strength.added(strength(facts), Reason.STEP_ADDED);
    }

    private static Reason removed(List<Fact> facts) {
        return isExplanation(facts) ? Reason.EXPLANATION : Strength.removed(strength(facts), Reason.STEP_REMOVED);
    }

    private static boolean isExplanation(List<Fact> facts) {
        return facts.size() == 1 && facts.get(0).aspect() == Aspect.NOTE;
    }

    private static @Nullable String strength(List<Fact> facts) {
        for (Fact fact : facts) {
            if (fact.aspect() == Aspect.MODALITY) {
                return fact.text();
            }
        }
        return null;
    }
}
