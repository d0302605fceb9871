// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.TextInvocationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

import phrasebook.ui.internal.editor.NormQuickAssist;

/** What others saved comes into the window, is merged, and what both changed is decided there. */
class SharingTest extends SharedRepositoryTest {

    /** Chooses what mends the line of the caret. */
    private void mend(ITextEditor editor, String label) {
        checked(editor);
        ISourceViewer viewer = (ISourceViewer) Objects.requireNonNull(editor.getAdapter(ITextViewer.class));
        IQuickAssistInvocationContext here = new TextInvocationContext(viewer, text(editor).getCaretOffset(), 0);
        ICompletionProposal chosen = Stream
                .of(Objects.requireNonNull(new NormQuickAssist().computeQuickAssistProposals(here)))
                .filter(p -> p.getDisplayString().equals(label)).findFirst().orElseThrow();
        chosen.apply(document(editor));
        checked(editor);
    }

    private void saveVersion(String note) {
        inDialog(() -> run("phrasebook.ui.saveVersion"), dialog -> {
            note(dialog, note);
            press(dialog, "确定");
        });
    }

    private static void note(Shell dialog, String words) {
        controls(dialog).stream().filter(c -> c instanceof Text text && (text.getStyle() & SWT.MULTI) != 0
                && text.getEditable()).map(Text.class::cast).findFirst().orElseThrow().setText(words);
    }

    @Test
    void whatOthersSavedIsShownAtOnce() throws Exception {
        othersSaved(THEIRS);
        ITextEditor editor = open(file);
        caret(editor, "[P02]", false);
        int before = text(editor).getCaretOffset();
        share(told("别人保存的版本已经取到这里"));
        assertShown(THEIRS, editor);
        assertEquals(before, text(editor).getCaretOffset());
        checked(editor);
        share(told("两边一样"));
        assertShown(THEIRS, editor);
    }

    @Test
    void changesOfOtherEntriesAreMerged() throws Exception {
        othersSaved(THEIRS);
        save(file, OURS, WANG);
        ITextEditor editor = open(file);
        share(told("两边的改动已经按条目合并"));
        assertShown(BOTH, editor);
        assertEquals(BOTH, othersHave());
        assertEquals(List.of("合并对方的修改", "李强的修改", "王芳的修改", "王芳的修改"), notes());
    }

    @Test
    void textThatIsNotSavedIsSavedAndNeverWrittenOver() throws Exception {
        othersSaved(THEIRS);
        ITextEditor editor = open(file);
        document(editor).set(OURS);
        share(told("请先保存版本，再同步"));
        assertShown(OURS, editor);
        saveVersion("我方");
        share(told("两边的改动已经按条目合并"));
        assertShown(BOTH, editor);
    }

    @Test
    void otherNormsOfTheFolderAreSavedFirst() throws Exception {
        Path second = file.resolveSibling("第二份.norm");
        save(second, NORM, WANG);
        ITextEditor dirty = open(second);
        document(dirty).set(OURS);
        ITextEditor editor = open(file);
        share(answered("第二份.norm", "取消"));
        assertTrue(dirty.isDirty());
        assertEquals(NORM, read(second));
        share(told("第二份.norm"), told("已经送到共用的版本库"));
        assertFalse(dirty.isDirty());
        assertEquals(OURS, read(second));
        assertShown(NORM, editor);
    }

    @Test
    void conflictsAreDecidedOneByOneInTheEditor() throws Exception {
        othersSaved(NORM.replace("请讲", "请问").replace("再见", "再会"));
        save(file, NORM.replace("请讲", "请说").replace("再见", "拜拜"), WANG);
        ITextEditor editor = open(file);
        share(told("两种写法都留在规范里"));
        checked(editor);
        assertEquals(5, document(editor).getLineOfOffset(text(editor).getCaretOffset()) + 1, "the first of them");
        picture(window(), "conflict");
        share(told("上次合并有冲突还没有选定"));
        mend(editor, "用我方的");
        caret(editor, "# <<<<<<<", false);
        inDialog(() -> run("phrasebook.ui.saveVersion"), dialog -> {
            note(dialog, "选定");
            press(dialog, "确定");
        }, told("两边的写法都还在"));
        mend(editor, "用对方的");
        String decided = NORM.replace("请讲", "请说").replace("再见", "再会");
        assertEquals(decided, document(editor).get());
        saveVersion("选定");
        share(told("已经送到共用的版本库"));
        assertShown(decided, editor);
        assertEquals(decided, othersHave());
    }

    @Test
    void bothVersionsCanBeKept() throws Exception {
        othersSaved(NORM.replace("请讲", "请问"));
        save(file, OURS, WANG);
        ITextEditor editor = open(file);
        share(told("两种写法都留在规范里"));
        mend(editor, "两边都留");
        assertEquals(NORM.replace("   话务员：“您好，请讲。”\n", "   话务员：“您好，请说。”\n   话务员：“您好，请问。”\n"),
                document(editor).get());
        run("org.eclipse.ui.edit.undo");
        assertTrue(document(editor).get().contains("# <<<<<<< 我方"), "one step to undo");
    }
}
