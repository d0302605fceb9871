// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Objects;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

import phrasebook.ui.internal.editor.NormContentAssist;

/**
 * Typing with an input method, by the events that SWT sends: first what the method shows while letters are typed, then nothing,
 * then each character of the words that were chosen as a key.
 */
class CompositionTest extends WorkbenchTest {

    private static final String NORM = """
            规范：试
            角色：话务接线员、市民
            占位：部门（受理的部门，印作“***”）

            1. [P01] 问候语
               话务接线员：“您好。”
            """;

    private ITextEditor opened(String before) throws IOException {
        ITextEditor editor = open(NORM);
        page().activate(editor);
        window().forceActive();
        caret(editor, before, false);
        text(editor).setFocus();
        settle();
        return editor;
    }

    /** What the input method shows in the text, one after another, and last nothing again. */
    private static void tries(StyledText text, String... shown) {
        int start = text.getCaretOffset();
        int length = 0;
        for (String words : shown) {
            Event event = new Event();
            event.detail = SWT.COMPOSITION_CHANGED;
            event.start = start;
            event.end = start + length;
            event.text = words;
            text.getIME().notifyListeners(SWT.ImeComposition, event);
            length = words.length();
        }
    }

    private static void keys(StyledText text, String words) {
        for (char character : words.toCharArray()) {
            Event event = new Event();
            event.character = character;
            text.notifyListeners(SWT.KeyDown, event);
        }
    }

    private boolean canUndo(ITextEditor editor) {
        return editor.getAction(ActionFactory.UNDO.getId()).isEnabled();
    }

    @Test
    void composedWordsArriveWholeAndAreOneStepToUndoEach() throws IOException {
        ITextEditor editor = opened("。”");
        StyledText text = text(editor);
        tries(text, "q", "qing w", "请问", "");
        keys(text, "请问");
        settle();
        tries(text, "n", "ni", "您", "");
        keys(text, "您贵姓");
        settle();
        assertEquals(NORM.replace("您好", "您好请问您贵姓"), document(editor).get());
        run("org.eclipse.ui.edit.undo");
        assertEquals(NORM.replace("您好", "您好请问"), document(editor).get());
        run("org.eclipse.ui.edit.undo");
        assertEquals(NORM, document(editor).get());
        run("org.eclipse.ui.edit.redo");
        assertEquals(NORM.replace("您好", "您好请问"), document(editor).get());
    }

    @Test
    void quotesAmongComposedWordsStayAsTheyAre() throws IOException {
        ITextEditor editor = opened("“您好。”");
        StyledText text = text(editor);
        document(editor).set(NORM.replace("“您好。”", ""));
        text.setCaretOffset(NORM.indexOf("“您好。”"));
        tries(text, "ninhao", "“您好。”", "");
        keys(text, "“您好。”");
        settle();
        assertEquals(NORM, document(editor).get());
        assertEquals(NORM.indexOf("“您好。”") + 5, text.getCaretOffset());
    }

    @Test
    void whatIsCalledOffLeavesNothingToUndo() throws IOException {
        ITextEditor editor = opened("。”");
        assertFalse(canUndo(editor));
        tries(text(editor), "n", "ni", "");
        settle();
        assertEquals(NORM, document(editor).get());
        assertFalse(canUndo(editor));
    }

    @Test
    void noListComesUpOverWordsThatAreBeingComposed() throws IOException {
        ITextEditor editor = opened("。”");
        ITextViewer viewer = Objects.requireNonNull(editor.getAdapter(ITextViewer.class));
        NormContentAssist assist = new NormContentAssist();
        int at = text(editor).getCaretOffset();
        assertTrue(assist.computeCompletionProposals(viewer, at).length > 0);
        tries(text(editor), "n");
        assertEquals(0, assist.computeCompletionProposals(viewer, at + 1).length);
        tries(text(editor), "");
        settle();
        assertTrue(assist.computeCompletionProposals(viewer, at).length > 0);
        assertFalse(assist.isCompletionProposalAutoActivation('您', viewer, at), "among words that are spoken");
        assertTrue(assist.isCompletionProposalAutoActivation('{', viewer, at));
        assertTrue(assist.isCompletionProposalAutoActivation('市', viewer, document(editor).getLength()), "on a line's start");
    }
}
