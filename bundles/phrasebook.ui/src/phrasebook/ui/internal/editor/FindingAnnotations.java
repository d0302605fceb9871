// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;

import phrasebook.rules.Finding;

/**
 * Shows findings in the margin and under their words. The platform moves what is shown along with the text, so after a
 * key only what has come or gone is touched.
 */
final class FindingAnnotations {

    /** What stands where. */
    private record Mark(int offset, int length, String type, String text, Annotation annotation) {

        private static final Comparator<Mark> ORDER = Comparator.comparingInt(Mark::offset)
                .thenComparingInt(Mark::length).thenComparing(Mark::type).thenComparing(Mark::text);

        static Mark of(Annotation annotation, int offset, int length) {
            return new Mark(offset, length, annotation.getType(), annotation.getText(), annotation);
        }
    }

    private List<Annotation> shown = List.of();

    /**
     * @param findings those of the text as it is now
     * @param end the length of that text
     */
    void show(List<Finding> findings, int end, IAnnotationModelExtension model) {
        List<Annotation> gone = new ArrayList<>();
        List<Annotation> kept = new ArrayList<>(findings.size());
        Map<Annotation, Position> fresh = new HashMap<>();
        List<Mark> before = before((IAnnotationModel) model, gone);
        List<Mark> now = now(findings, end);
        int i = 0;
        int j = 0;
        while (i < before.size() || j < now.size()) {
            int order = i == before.size() ? 1 : j == now.size() ? -1 : Mark.ORDER.compare(before.get(i), now.get(j));
            if (order < 0) {
                gone.add(before.get(i++).annotation());
            } else if (order > 0) {
                Mark mark = now.get(j++);
                fresh.put(mark.annotation(), new Position(mark.offset(), mark.length()));
                kept.add(mark.annotation());
            } else {
                kept.add(before.get(i++).annotation());
                j++;
            }
        }
        if (!gone.isEmpty() || !fresh.isEmpty()) {
            model.replaceAnnotations(gone.toArray(Annotation[]::new), fresh);
        }
        shown = kept;
    }

    private List<Mark> before(IAnnotationModel model, List<Annotation> gone) {
        List<Mark> before = new ArrayList<>(shown.size());
        for (Annotation annotation : shown) {
            @Nullable Position position = model.getPosition(annotation);
            if (position == null || position.isDeleted()) {
                gone.add(annotation);
            } else {
                before.add(Mark.of(annotation, position.getOffset(), position.getLength()));
            }
        }
        before.sort(Mark.ORDER);
        return before;
    }

    private static List<Mark> now(List<Finding> findings, int end) {
        List<Mark> now = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            int offset = Math.min(finding.offset(), end);
            now.add(Mark.of(new FindingAnnotation(finding), offset,
                    Math.min(Math.max(1, finding.length()), end - offset)));
        }
        now.sort(Mark.ORDER);
        return now;
    }
}
