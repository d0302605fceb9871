// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;

import phrasebook.dsl.ide.Links;
import phrasebook.dsl.ide.Region;
import phrasebook.ui.internal.norm.Snapshot;

/** Marks wherever the thing at the caret is named. */
final class NormOccurrences {

    private static final String TYPE = "org.eclipse.ui.genericeditor.text";

    private List<Region> marked = List.of();
    private Annotation[] shown = {};

    void update(@Nullable IAnnotationModel annotations, Snapshot snapshot, int caret) {
        List<Region> regions = Links.occurrencesAt(snapshot.norm(), caret);
        if (regions.equals(marked) || !(annotations instanceof IAnnotationModelExtension model)) {
            return;
        }
        Map<Annotation, Position> fresh = new HashMap<>();
        regions.forEach(r -> fresh.put(new Annotation(TYPE, false, null), new Position(r.offset(), r.length())));
        model.replaceAnnotations(shown, fresh);
        shown = fresh.keySet().toArray(Annotation[]::new);
        marked = regions;
    }
}
