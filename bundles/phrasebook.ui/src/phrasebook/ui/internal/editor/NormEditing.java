// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.editor;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.eclipse.ui.texteditor.ITextEditor;

import phrasebook.dsl.ide.Folding;
import phrasebook.dsl.ide.Foldings;
import phrasebook.dsl.ide.Links;
import phrasebook.dsl.ide.Region;
import phrasebook.ui.internal.norm.Beside;
import phrasebook.ui.internal.norm.NormSession;
import phrasebook.ui.internal.norm.NormSessions;
import phrasebook.ui.internal.norm.Snapshot;
import phrasebook.ui.internal.recovery.Recovery;

/** One open editor: shows what is wrong in its margin and under its words, and keeps its unsaved text safe. */
final class NormEditing {

    /** How long nothing is typed, in ms, before what costs a walk over the norm is shown: foldings, occurrences. */
    private static final int PAUSE = 200;

    /** Places in the text as it was at one moment. */
    private record Places<T>(long stamp, List<T> places) {
    }

    private final ITextEditor editor;
    private final NormSession session;
    private final IDocument document;
    private final StyledText text;
    private final Consumer<Snapshot> annotate = this::annotate;
    private final FindingAnnotations findings = new FindingAnnotations();
    private final NormOccurrences occurrences = new NormOccurrences();
    private final Runnable mark = this::markOccurrences;
    private final Beside<Places<Folding>> foldings =
            new Beside<>(PAUSE, s -> new Places<>(s.stamp(), Foldings.of(s.norm())), this::fold);
    private final Beside<Places<Region>> named =
            new Beside<>(0, s -> new Places<>(s.stamp(), Links.occurrencesAt(s.norm(), this.caret)), this::mark);
    private volatile int caret;
    private final CaretListener onCaret = event -> event.display.timerExec(PAUSE, mark);

    NormEditing(ITextEditor editor) {
        this.editor = editor;
        this.document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        this.session = NormSessions.of(document);
        this.text = (StyledText) editor.getAdapter(Control.class);
        session.addListener(annotate);
        text.addCaretListener(onCaret);
        Composition.watch(text, document);
        EditorMenu.tidy(editor);
        Recovery.watch(editor);
    }

    void close() {
        session.removeListener(annotate);
        foldings.forget();
        named.forget();
        if (!text.isDisposed()) {
            text.removeCaretListener(onCaret);
        }
        Recovery.forget(editor);
        NormSessions.close(document);
    }

    private void annotate(Snapshot snapshot) {
        if (!(annotations() instanceof IAnnotationModelExtension model)) {
            return;
        }
        findings.show(snapshot.findings(), document.getLength(), model);
        foldings.request(session);
        Display.getCurrent().timerExec(PAUSE, mark);
    }

    private void fold(Places<Folding> found) {
        Object folds = editor.getAdapter(ProjectionAnnotationModel.class);
        if (folds instanceof ProjectionAnnotationModel foldable && isCurrent(found)) {
            NormFolding.update(foldable, found.places());
        }
    }

    private void markOccurrences() {
        if (!text.isDisposed() && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            caret = selection.getOffset();
            named.request(session);
        }
    }

    private void mark(Places<Region> found) {
        if (isCurrent(found)) {
            occurrences.update(annotations(), found.places());
        }
    }

    private boolean isCurrent(Places<?> found) {
        return !text.isDisposed() && ((IDocumentExtension4) document).getModificationStamp() == found.stamp();
    }

    private @Nullable IAnnotationModel annotations() {
        IDocumentProvider provider = editor.getDocumentProvider();
        IEditorInput input = editor.getEditorInput();
        return provider == null || input == null ? null : provider.getAnnotationModel(input);
    }
}
