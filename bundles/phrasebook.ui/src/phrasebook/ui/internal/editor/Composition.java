// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.editor;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.IME;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

/**
 * Words that an input method composes. What it shows before they are chosen stands in the document like anything
 * typed; with the words it becomes one step to undo, and none where it is called off.
 */
final class Composition implements Listener {

    /** The documents that words are being composed in; asked on any thread. */
    private static final Set<IDocument> UNDER_WAY = ConcurrentHashMap.newKeySet();

    private final StyledText text;
    private final IDocument document;
    /** The text before it, while one is under way. */
    private @Nullable String before;
    private @Nullable IUndoableOperation lastBefore;
    private boolean chosen;
    /** Whether words stand in the text that are not chosen yet. */
    private boolean tried;

    private Composition(StyledText text, IDocument document) {
        this.text = text;
        this.document = document;
    }

    /** Watches an editor's text until it is disposed. */
    static void watch(StyledText text, IDocument document) {
        Display display = text.getDisplay();
        Composition composition = new Composition(text, document);
        display.addFilter(SWT.ImeComposition, composition); // Comes before the text itself puts anything in.
        text.addDisposeListener(event -> {
            display.removeFilter(SWT.ImeComposition, composition);
            UNDER_WAY.remove(document);
        });
    }

    /** Whether words are being composed in a document that are not chosen yet; for any thread. */
    static boolean isUnderWay(IDocument document) {
        return UNDER_WAY.contains(document);
    }

    @Override
    public void handleEvent(@Nullable Event event) {
        IME method = text.isDisposed() ? null : text.getIME();
        if (event == null || method == null || event.widget != method || event.detail != SWT.COMPOSITION_CHANGED) {
            return;
        }
        boolean isNothing = event.text == null || event.text.isEmpty();
        if (chosen && !isNothing) {
            end(); // The next words follow at once.
        }
        if (before == null) {
            begin();
        }
        boolean isChoice = !isNothing && method.getCommitCount() == event.text.length();
        chosen |= isChoice;
        tried = !isNothing && !isChoice;
        if (!tried) {
            event.display.asyncExec(this::endUnlessTried); // The words follow as keys before that.
        }
    }

    private void begin() {
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        if (undo != null) {
            before = document.get();
            UNDER_WAY.add(document);
            undo.beginCompoundChange();
            lastBefore = last(undo);
        }
    }

    private void endUnlessTried() {
        if (!tried) {
            end();
        }
    }

    private void end() {
        String then = before;
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        UNDER_WAY.remove(document);
        before = null;
        chosen = false;
        if (undo == null || then == null) {
            return;
        }
        undo.endCompoundChange();
        IUndoableOperation step = last(undo);
        if (step != null && step != lastBefore && then.equals(document.get())) {
            history().replaceOperation(step, new IUndoableOperation[0]);
        }
        lastBefore = null;
    }

    private static @Nullable IUndoableOperation last(IDocumentUndoManager undo) {
        IUndoContext context = undo.getUndoContext();
        return history().getUndoOperation(context);
    }

    private static IOperationHistory history() {
        return OperationHistoryFactory.getOperationHistory();
    }
}
