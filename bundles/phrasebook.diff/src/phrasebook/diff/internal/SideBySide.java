// SPDX-License-Identifier: EPL-2.0
package phrasebook.diff.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import phrasebook.diff.internal.content.Content;
import phrasebook.diff.internal.content.Labels;
import phrasebook.diff.internal.matching.Homes;
import phrasebook.diff.internal.matching.Matcher;
import phrasebook.diff.internal.matching.Matching;
import phrasebook.diff.internal.matching.Parts;
import phrasebook.model.Norm;
import phrasebook.model.query.Withdrawals;

/** The entries of two norms, and which is which. */
final class SideBySide {

    final List<Content> old;
    final List<Content> now;
    final Matching matching;
    /** What the old norm's references would be called in the new one. */
    final Labels oldLabels;
    /** For each new entry whether it kept its place among those that were there before. */
    final boolean[] kept;
    final Homes homes;
    /** New entries that a part of an old one went to, and the other way round. */
    final Map<Integer, List<Integer>> splits;
    final Map<Integer, List<Integer>> merges;

    private final Set<String> withdrawn;

    SideBySide(Norm oldNorm, Norm newNorm) {
        List<Content> olds = Content.all(oldNorm, Labels.OWN);
        now = Content.all(newNorm, Labels.OWN);
        withdrawn = Withdrawals.of(newNorm).keySet();
        matching = Matcher.match(olds, now);
        Map<EObject, String> renamed = renamed(olds);
        oldLabels = entry -> renamed.getOrDefault(entry, Labels.OWN.of(entry));
        old = renamed.isEmpty() ? olds : Content.all(oldNorm, oldLabels);
        homes = new Homes(old, now, matching.oldPlaces());
        kept = homes.kept();
        splits = Parts.of(old, now, matching::newOf, matching::oldOf);
        merges = Parts.of(now, old, matching::oldOf, matching::newOf);
    }

    /** Whether the new norm says of an entry of the old one that its id is not used again. */
    boolean isWithdrawn(Content entry) {
        return withdrawn.contains(entry.id());
    }

    private Map<EObject, String> renamed(List<Content> olds) {
        Map<EObject, String> names = new HashMap<>();
        for (Content content : olds) {
            int partner = matching.newOf(content.index());
            String id = partner < 0 ? null : now.get(partner).id();
            if (id != null && !Objects.equals(id, content.id())) {
                names.put(content.element(), id);
            }
        }
        return names;
    }
}
