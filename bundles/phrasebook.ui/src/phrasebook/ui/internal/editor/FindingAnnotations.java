// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.editor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
 * key only what has come or gone is touched: of many findings, few between those that are as they were.
 */
final class FindingAnnotations {

    /** What stands where. */
    private record Mark(int offset, int length, String type, String text) {

        /** The mark of what has lost its place. */
        static final Mark NOWHERE = new Mark(-1, 0, "", "");

        static Mark of(Finding finding, int end) {
            int offset = Math.min(finding.offset(), end);
            int length = Math.min(Math.max(1, finding.length()), end - offset);
            return new Mark(offset, length, FindingAnnotation.type(finding), finding.message());
        }

        static Mark of(Annotation annotation, Position position) {
            return new Mark(position.getOffset(), position.getLength(), annotation.getType(), annotation.getText());
        }
    }

    private List<Annotation> shown = List.of();

    /**
     * @param findings those of the text as it is now, in its order
     * @param end the length of that text
     */
    void show(List<Finding> findings, int end, IAnnotationModelExtension model) {
        IAnnotationModel positions = (IAnnotationModel) model;
        int least = Math.min(shown.size(), findings.size());
        int head = 0;
        while (head < least && isShown(shown.get(head), findings.get(head), end, positions)) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && isShown(shown.get(shown.size() - 1 - tail),
                findings.get(findings.size() - 1 - tail), end, positions)) {
            tail++;
        }
        Map<Annotation, Position> fresh = new HashMap<>();
        Map<Mark, Deque<Annotation>> before = marks(shown.subList(head, shown.size() - tail), positions);
        List<Annotation> now = new ArrayList<>(shown.subList(0, head));
        for (Finding finding : findings.subList(head, findings.size() - tail)) {
            Deque<Annotation> same = before.get(Mark.of(finding, end));
            Annotation annotation = same == null ? null : same.poll();
            now.add(annotation == null ? added(finding, end, fresh) : annotation);
        }
        now.addAll(shown.subList(shown.size() - tail, shown.size()));
        shown = now;
        Annotation[] gone = before.values().stream().flatMap(Deque::stream).toArray(Annotation[]::new);
        if (gone.length > 0 || !fresh.isEmpty()) {
            model.replaceAnnotations(gone, fresh);
        }
    }

    private static Annotation added(Finding finding, int end, Map<Annotation, Position> fresh) {
        Mark mark = Mark.of(finding, end);
        Annotation annotation = new FindingAnnotation(finding);
        fresh.put(annotation, new Position(mark.offset(), mark.length()));
        return annotation;
    }

    private static boolean isShown(Annotation annotation, Finding finding, int end, IAnnotationModel positions) {
        Position position = position(annotation, positions);
        return position != null && Mark.of(annotation, position).equals(Mark.of(finding, end));
    }

    private static @Nullable Position position(Annotation annotation, IAnnotationModel positions) {
        Position position = positions.getPosition(annotation);
        return position == null || position.isDeleted() ? null : position;
    }

    /** Annotations by their marks. */
    private static Map<Mark, Deque<Annotation>> marks(List<Annotation> shown, IAnnotationModel positions) {
        Map<Mark, Deque<Annotation>> marks = new HashMap<>();
        for (Annotation annotation : shown) {
            Position position = position(annotation, positions);
            Mark mark = position == null ? Mark.NOWHERE : Mark.of(annotation, position);
            marks.computeIfAbsent(mark, m -> new ArrayDeque<>(1)).add(annotation);
        }
        return marks;
    }
}
