// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.editor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;

import phrasebook.dsl.ide.Folding;

/** Divisions and entries that can be folded. What is folded stays so while other places change. */
final class NormFolding {

    private NormFolding() {
    }

    static void update(ProjectionAnnotationModel model, List<Folding> foldings) {
        Set<Position> wanted = new HashSet<>();
        for (Folding folding : foldings) {
            wanted.add(new Position(folding.offset(), folding.length()));
        }
        Set<Annotation> gone = new HashSet<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            if (!wanted.remove(model.getPosition(annotation))) {
                gone.add(annotation);
            }
        }
        if (!gone.isEmpty() || !wanted.isEmpty()) {
            Map<Annotation, Position> fresh = new HashMap<>();
            wanted.forEach(position -> fresh.put(new ProjectionAnnotation(), position));
            model.modifyAnnotations(gone.toArray(Annotation[]::new), fresh, null);
        }
    }
}
