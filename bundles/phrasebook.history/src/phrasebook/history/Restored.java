// SPDX-License-Identifier: EPL-2.0
package phrasebook.history;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.resource.XtextResource;

import phrasebook.diff.Change;
import phrasebook.diff.ChangeKind;
import phrasebook.diff.Comparison;
import phrasebook.diff.EntryKind;
import phrasebook.diff.EntryPairs;
import phrasebook.diff.Reason;
import phrasebook.diff.Side;
import phrasebook.diff.merge.Takeover;
import phrasebook.diff.merge.TextEdit;
import phrasebook.dsl.NormLanguage;
import phrasebook.dsl.NormParts;
import phrasebook.dsl.ParsedNorm;
import phrasebook.model.Element;
import phrasebook.model.Norm;
import phrasebook.model.query.Withdrawals;

/**
 * An entry that says again what it said before.
 *
 * @param edits of today's text, rising; none where it says so already
 * @param text today's text with the edits made
 * @param missing names and ids that the old words need and that are declared no more
 */
public record Restored(List<TextEdit> edits, String text, Set<String> missing) {

    static Restored of(ParsedNorm now, int index, Side wanted, NormLanguage language) {
        ParsedNorm old = parsed(wanted.node());
        // An entry that is there keeps the id that it has now; one that comes back brings its own, if it is free.
        boolean bringsId = index < 0 && EntryNames.withId(now.norm(), wanted.id()) < 0
                && !Withdrawals.of(now.norm()).containsKey(wanted.id());
        @Nullable Side present = index < 0 ? null : EntryPairs.entries(now.norm()).get(index);
        Change change = new Change(index < 0 ? ChangeKind.REMOVED : ChangeKind.CHANGED,
                EntryKind.of((Element) wanted.node()), wanted, present, List.of(), List.of(), List.of(), Reason.OTHER);
        Comparison comparison = new Comparison(old.norm(), now.norm(), List.of(change), List.of(), bringsId);
        List<TextEdit> edits = new Takeover(comparison, NormMerge.side(old), NormMerge.side(now), true).edits(change);
        String text = applied(now.text(), edits);
        Set<String> missing = new TreeSet<>(NormParts.brokenLinks(language.parse(text)));
        missing.removeAll(NormParts.brokenLinks(now));
        return new Restored(edits, text, names(missing));
    }

    private static ParsedNorm parsed(EObject entry) {
        XtextResource resource = (XtextResource) Objects.requireNonNull(entry.eResource());
        return new ParsedNorm((Norm) resource.getContents().get(0), resource,
                resource.getParseResult().getRootNode().getText());
    }

    /** Without the kind that stands before each. */
    private static Set<String> names(Set<String> links) {
        Set<String> names = new TreeSet<>();
        links.forEach(link -> names.add(link.substring(link.indexOf(' ') + 1)));
        return names;
    }

    private static String applied(String text, List<TextEdit> edits) {
        StringBuilder result = new StringBuilder(text);
        for (int i = edits.size() - 1; i >= 0; i--) {
            TextEdit edit = edits.get(i);
            result.replace(edit.offset(), edit.offset() + edit.length(), edit.text());
        }
        return result.toString();
    }
}
