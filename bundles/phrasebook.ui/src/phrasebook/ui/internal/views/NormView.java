// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.texteditor.ITextEditor;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;

import phrasebook.dsl.ide.TextChange;
import phrasebook.ui.internal.editor.DocumentEdits;
import phrasebook.ui.internal.norm.NormSession;
import phrasebook.ui.internal.norm.NormSessions;
import phrasebook.ui.internal.norm.Snapshot;

/** A view of the norm that is being written: follows the active editor, its text and its caret. */
abstract class NormView extends ViewPart {

    private final Consumer<Snapshot> onSnapshot = this::arrived;
    private final CaretListener onCaret = event -> caretArrived();
    private final IPartListener2 onPart = new EditorChange();
    private @Nullable ITextEditor editor;
    private @Nullable NormSession session;
    private @Nullable Snapshot waiting;
    private boolean caretWaits;

    /** Makes the controls. */
    abstract void createControls(Composite parent);

    /** Shows a norm. */
    abstract void show(Snapshot snapshot);

    /** Shows that there is no norm to show. */
    abstract void showNothing();

    /** The caret is at another place in the text. */
    abstract void caretMoved(int offset);

    @Override
    public final void createPartControl(Composite parent) {
        createControls(parent);
        getSite().getPage().addPartListener(onPart);
        follow(getSite().getPage().getActiveEditor());
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(onPart);
        leave();
        super.dispose();
    }

    final @Nullable ITextEditor editor() {
        return editor;
    }

    final @Nullable NormSession session() {
        return session;
    }

    /** The caret's offset in the document; 0 without an editor. */
    final int caret() {
        ITextEditor followed = editor;
        StyledText text = followed == null ? null : text(followed);
        if (followed == null || text == null || text.isDisposed()) {
            return 0;
        }
        ITextViewer viewer = followed.getAdapter(ITextViewer.class);
        return viewer instanceof ITextViewerExtension5 projected
                ? Math.max(0, projected.widgetOffset2ModelOffset(text.getCaretOffset())) : text.getCaretOffset();
    }

    /** Goes to a place in the text, without taking the focus from this view. */
    final void reveal(int offset, int length) {
        ITextEditor followed = editor;
        if (followed != null) {
            followed.selectAndReveal(offset, length);
        }
    }

    /** Changes the text, as one step to undo. */
    final void apply(List<TextChange> changes) {
        ITextEditor followed = editor;
        NormSession current = session;
        if (followed instanceof org.eclipse.ui.texteditor.ITextEditorExtension2 guarded && current != null
                && guarded.validateEditorInputState()) {
            IDocument document = current.document();
            DocumentEdits.apply(document, changes);
        }
    }

    private boolean isHidden() {
        return !getSite().getPage().isPartVisible(this);
    }

    /** A view that nobody sees has nothing to do until it is seen. */
    private void arrived(Snapshot snapshot) {
        if (isHidden()) {
            waiting = snapshot;
        } else {
            waiting = null;
            show(snapshot);
        }
    }

    private void caretArrived() {
        if (isHidden()) {
            caretWaits = true;
        } else {
            caretMoved(caret());
        }
    }

    private void seen() {
        Snapshot last = waiting;
        boolean moved = caretWaits;
        waiting = null;
        caretWaits = false;
        if (last != null) {
            show(last);
        } else if (moved) {
            caretMoved(caret());
        }
    }

    private void follow(@Nullable IEditorPart part) {
        NormSession next = NormSessions.of(part);
        if (next == session && next != null) {
            return;
        }
        leave();
        if (next == null || part == null) {
            showNothing();
            return;
        }
        session = next;
        editor = part.getAdapter(ITextEditor.class);
        StyledText text = text(part);
        if (text != null) {
            text.addCaretListener(onCaret);
        }
        next.addListener(onSnapshot);
    }

    private void leave() {
        NormSession left = session;
        ITextEditor closed = editor;
        if (left != null) {
            left.removeListener(onSnapshot);
        }
        StyledText text = closed == null ? null : text(closed);
        if (text != null && !text.isDisposed()) {
            text.removeCaretListener(onCaret);
        }
        session = null;
        editor = null;
        waiting = null;
        caretWaits = false;
    }

    private static @Nullable StyledText text(IEditorPart part) {
        return part.getAdapter(Control.class) instanceof StyledText text ? text : null;
    }

    private final class EditorChange implements IPartListener2 {

        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            if (reference.getPart(false) instanceof IEditorPart part) {
                follow(part);
            }
        }

        @Override
        public void partVisible(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == NormView.this) {
                seen();
            }
        }

        @Override
        public void partClosed(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == editor) {
                follow(getSite().getPage().getActiveEditor());
            }
        }
    }
}
