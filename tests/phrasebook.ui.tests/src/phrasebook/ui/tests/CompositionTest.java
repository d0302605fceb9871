// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.IME;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

import phrasebook.ui.internal.editor.NormContentAssist;

/**
 * Typing with an input method, by the events that SWT sends: first what the method shows while letters are typed, then
 * each character of the words that were chosen as a key.
 */
class CompositionTest extends WorkbenchTest {

    private static final String NORM = """
            规范：试
            角色：话务接线员、市民
            占位：部门（受理的部门，印作“***”）

            1. [P01] 问候语
               话务接线员：“您好。”
            """;

    /** Where the words begin that are being composed. */
    private int start;

    private ITextEditor opened(String before) throws IOException {
        ITextEditor editor = open(NORM);
        page().activate(editor);
        window().forceActive();
        caret(editor, before, false);
        text(editor).setFocus();
        settle();
        return editor;
    }

    /** What the input method shows in the text, one after another; what stands last stays. */
    private void tries(StyledText text, String... shown) {
        start = text.getCaretOffset();
        for (String words : shown) {
            composed(text, words, 0);
        }
    }

    /** The words are chosen: what was shown goes, and they come as keys. */
    private void chooses(StyledText text, String words) {
        composed(text, words, words.length());
        state(text.getIME(), -1, "", 0);
        keys(text, words);
        settle();
    }

    private void composed(StyledText text, String words, int chosen) {
        IME method = text.getIME();
        Event event = new Event();
        event.detail = SWT.COMPOSITION_CHANGED;
        event.start = start;
        event.end = start + method.getText().length();
        event.text = words;
        state(method, start, words, chosen);
        method.notifyListeners(SWT.ImeComposition, event);
    }

    /** The state that only the desktop gives to an input method, which a test does not have. */
    private static void state(IME method, int start, String words, int chosen) {
        Map<String, Object> fields = Map.of("startOffset", start, "text", words, "commitCount", chosen, "caretOffset",
                words.length());
        fields.forEach((name, value) -> {
            try {
                Field field = IME.class.getDeclaredField(name);
                field.setAccessible(true);
                field.set(method, value);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        });
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
        tries(text, "q", "qing w", "请问");
        chooses(text, "请问");
        tries(text, "n", "ni", "您");
        chooses(text, "您贵姓");
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
        tries(text, "ninhao", "“您好。”");
        chooses(text, "“您好。”");
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
        composed(text(editor), "", 0);
        settle();
        assertTrue(assist.computeCompletionProposals(viewer, at).length > 0);
        assertFalse(assist.isCompletionProposalAutoActivation('您', viewer, at), "among words that are spoken");
        assertTrue(assist.isCompletionProposalAutoActivation('{', viewer, at));
        assertTrue(assist.isCompletionProposalAutoActivation('市', viewer, document(editor).getLength()),
                "on a line's start");
    }
}
