// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.tests;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

import phrasebook.diff.Change;
import phrasebook.diff.ChangeKind;
import phrasebook.diff.Comparison;
import phrasebook.diff.EntryKind;
import phrasebook.diff.Renumbering;
import phrasebook.diff.Side;
import phrasebook.model.Element;
import phrasebook.model.Norm;
import phrasebook.model.Numbered;

/**
 * The old norm with the changes of a comparison made in it, and nothing else: what the comparison does not tell stays
 * as it was.
 */
final class Applied {

    private final Comparison comparison;
    private final List<@Nullable Element> result = new ArrayList<>();
    private final List<@Nullable Element> rest = new ArrayList<>();

    private Applied(Comparison comparison) {
        this.comparison = comparison;
    }

    static Norm of(Comparison comparison) {
        return new Applied(comparison).norm();
    }

    private Norm norm() {
        for (Element element : comparison.oldNorm().getElements()) {
            rest.add(EcoreUtil.copy(element));
        }
        comparison.newNorm().getElements().forEach(e -> result.add(null));
        for (Renumbering renumbering : comparison.renumberings()) {
            renumbering.entries().forEach(n -> number(rest.get(n.oldIndex()), n.to()));
        }
        Norm head = comparison.oldNorm();
        for (Change change : comparison.changes()) {
            if (change.entry() == EntryKind.NORM) {
                head = comparison.newNorm();
            } else {
                apply(change);
            }
        }
        return put(EcoreUtil.copy(head));
    }

    private void apply(Change change) {
        @Nullable Side before = change.before();
        @Nullable Side after = change.after();
        if (after != null) {
            boolean movedOnly = change.kind() == ChangeKind.MOVED && before != null;
            @Nullable Element element = movedOnly ? rest.get(before == null ? 0 : before.index())
                    : (Element) EcoreUtil.copy(after.node());
            number(element, after.number());
            id(element, after.index());
            result.set(after.index(), element);
        }
        change.parts().forEach(p -> result.set(p.index(), (Element) EcoreUtil.copy(p.node())));
        change.merged().forEach(p -> rest.set(p.index(), null));
        if (before != null) {
            rest.set(before.index(), null);
        }
    }

    private static void number(@Nullable Element element, String number) {
        if (element instanceof Numbered numbered) {
            numbered.setNumber(number.isEmpty() ? null : number);
        }
    }

    /** Ids that have nothing to do with each other are told of as a whole. */
    private void id(@Nullable Element element, int place) {
        if (!comparison.sharesIds() && element instanceof Numbered numbered) {
            numbered.setId(((Numbered) comparison.newNorm().getElements().get(place)).getId());
        }
    }

    /** What is not told of keeps its order, in the places that nothing else took. */
    private Norm put(Norm norm) {
        norm.getElements().clear();
        Iterator<@Nullable Element> others = rest.stream().filter(e -> e != null).iterator();
        for (int place = 0; place < result.size(); place++) {
            @Nullable Element element = result.get(place);
            if (element == null && others.hasNext()) {
                element = others.next();
                id(element, place);
            }
            if (element != null) {
                norm.getElements().add(element);
            }
        }
        others.forEachRemaining(norm.getElements()::add);
        return norm;
    }
}
