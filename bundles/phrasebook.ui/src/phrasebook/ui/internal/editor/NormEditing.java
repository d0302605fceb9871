// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.editor;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.eclipse.ui.texteditor.ITextEditor;

import phrasebook.rules.Finding;
import phrasebook.ui.internal.norm.NormSession;
import phrasebook.ui.internal.norm.NormSessions;
import phrasebook.ui.internal.norm.Snapshot;
import phrasebook.ui.internal.recovery.Recovery;

/** One open editor: shows what is wrong in its margin and under its words, and keeps its unsaved text safe. */
final class NormEditing {

    /** How long the caret rests before its occurrences are marked, in ms: they cost a walk over the whole norm. */
    private static final int OCCURRENCES_DELAY = 200;

    private final ITextEditor editor;
    private final NormSession session;
    private final IDocument document;
    private final StyledText text;
    private final Consumer<Snapshot> annotate = this::annotate;
    private final NormOccurrences occurrences = new NormOccurrences();
    private final Runnable mark = this::markOccurrences;
    private final CaretListener onCaret = event -> event.display.timerExec(OCCURRENCES_DELAY, mark);
    private Annotation[] shown = {};

    NormEditing(ITextEditor editor) {
        this.editor = editor;
        this.document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        this.session = NormSessions.of(document);
        this.text = (StyledText) editor.getAdapter(Control.class);
        session.addListener(annotate);
        text.addCaretListener(onCaret);
        EditorMenu.tidy(editor);
        Recovery.watch(editor);
    }

    void close() {
        session.removeListener(annotate);
        if (!text.isDisposed()) {
            text.removeCaretListener(onCaret);
        }
        Recovery.forget(editor);
        NormSessions.close(document);
    }

    private void annotate(Snapshot snapshot) {
        IAnnotationModel model = annotations();
        if (!(model instanceof IAnnotationModelExtension extension)) {
            return;
        }
        Map<Annotation, Position> fresh = new HashMap<>();
        for (Finding finding : snapshot.findings()) {
            fresh.put(new FindingAnnotation(finding), place(finding));
        }
        extension.replaceAnnotations(shown, fresh);
        shown = fresh.keySet().toArray(Annotation[]::new);
        Object folds = editor.getAdapter(ProjectionAnnotationModel.class);
        if (folds instanceof ProjectionAnnotationModel foldable) {
            NormFolding.update(foldable, snapshot);
        }
        markOccurrences();
    }

    private void markOccurrences() {
        Snapshot snapshot = session.latest();
        if (snapshot != null && !text.isDisposed() && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection
                && snapshot.norm().text().length() == document.getLength()) {
            occurrences.update(annotations(), snapshot, selection.getOffset());
        }
    }

    private Position place(Finding finding) {
        int offset = Math.min(finding.offset(), document.getLength());
        return new Position(offset, Math.min(Math.max(1, finding.length()), document.getLength() - offset));
    }

    private @Nullable IAnnotationModel annotations() {
        IDocumentProvider provider = editor.getDocumentProvider();
        IEditorInput input = editor.getEditorInput();
        return provider == null || input == null ? null : provider.getAnnotationModel(input);
    }
}
