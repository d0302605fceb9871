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

import phrasebook.dsl.ide.Region;

/** Marks wherever the thing at the caret is named. */
final class NormOccurrences {

    private static final String TYPE = "org.eclipse.ui.genericeditor.text";

    private List<Region> marked = List.of();
    private Annotation[] shown = {};

    void update(@Nullable IAnnotationModel annotations, List<Region> regions) {
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
