// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

import phrasebook.ui.internal.commands.CompareHandler;
import phrasebook.ui.internal.compare.NormComparison;
import phrasebook.ui.internal.files.NormFiles;

/** Two norms in the platform's compare editor. */
class CompareTest extends WorkbenchTest {

    private static final String OLD = """
            规范：试
            版本：1.0.0
            角色：话务接线员、市民

            1. [P01] 问候语
               话务接线员：“您好，请讲。”

            2. [P02] 市民催办时
               话务接线员 可：“我们正在办。”

            3. [P03] 结束语
               话务接线员：“再见。”
            """;
    private static final String NEW = OLD.replace("1.0.0", "1.1.0").replace("接线员 可", "接线员 应")
            .replace("“您好，请讲。”", "“您好，请说。”");

    private static final String FIRST = "修改 文件〔文字性：只改文件信息〕";
    private static final String SECOND = "修改 1. 问候语〔内容：说法改变〕";
    private static final String THIRD = "修改 2. 市民催办时〔收紧：要求的程度提高〕";

    private Path old() throws IOException {
        Path old = folder.resolve("旧.norm");
        Files.writeString(old, OLD);
        return old;
    }

    private NormComparison compare(ITextEditor editor, Path old) {
        CompareHandler.compare(old, Objects.requireNonNull(NormFiles.fileOf(editor)));
        until("opened", () -> page().getActiveEditor() != null
                && page().getActiveEditor().getEditorInput() instanceof NormComparison);
        settle();
        return (NormComparison) page().getActiveEditor().getEditorInput();
    }

    private Tree changes() {
        return named("改动", Tree.class);
    }

    private List<String> shown() {
        return Arrays.stream(changes().getItems()).map(TreeItem::getText).toList();
    }

    private String chosen() {
        return Arrays.stream(changes().getSelection()).map(TreeItem::getText).findFirst().orElse("");
    }

    private List<String> headings() {
        return controls(window()).stream().filter(c -> c instanceof CLabel && c.isVisible())
                .map(c -> String.valueOf(((CLabel) c).getText()))
                .filter(t -> t.startsWith("旧 ") || t.startsWith("新 ")).toList();
    }

    private List<StyledText> panes() {
        return controls(window()).stream().filter(c -> c instanceof StyledText && c.isVisible())
                .map(StyledText.class::cast).filter(t -> t.getText().startsWith("1. 问候语")).toList();
    }

    /** What is struck out or underlined in a pane. */
    private static List<String> marked(StyledText pane, boolean struckOut) {
        return Arrays.stream(pane.getStyleRanges()).filter(s -> struckOut ? s.strikeout : s.underline)
                .map(s -> pane.getText(s.start, s.start + s.length - 1)).toList();
    }

    private void tick(String label) {
        Button box = controls(window()).stream().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(b -> b.getText().startsWith(label)).findFirst().orElseThrow();
        box.setSelection(!box.getSelection());
        box.notifyListeners(SWT.Selection, new Event());
        settle();
    }

    @Test
    void eachChangeIsANodeWithBothTextsBesideEachOther() throws IOException {
        compare(open(NEW), old());
        assertEquals(List.of(FIRST, SECOND, THIRD), shown());
        until("the window is theirs", page()::isPageZoomed);
        run("phrasebook.ui.nextChange");
        until("both texts", () -> panes().size() == 2);
        picture(window(), "compare");
        assertEquals(List.of("1. 问候语\n   话务接线员：“您好，请讲。”", "1. 问候语\n   话务接线员：“您好，请说。”"),
                panes().stream().map(StyledText::getText).toList());
        assertEquals(List.of("旧 1.0.0", "新 1.1.0"), headings());
        assertEquals(List.of(List.of("请讲"), List.of("请说")),
                List.of(marked(panes().get(0), true), marked(panes().get(1), false)));
    }

    @Test
    void theComparisonHasTheWindowUntilItIsClosed() throws IOException {
        ITextEditor editor = open(NEW);
        compare(editor, old());
        until("maximised", page()::isPageZoomed);
        page().closeEditor(page().getActiveEditor(), false);
        until("the views are back", () -> !page().isPageZoomed());
        assertEquals(editor, page().getActiveEditor());
    }

    @Test
    void keysGoFromChangeToChange() throws IOException {
        compare(open(NEW), old());
        assertEquals(FIRST, chosen());
        changes().setFocus();
        key(0, SWT.F7, (char) 0);
        until("the next", () -> chosen().equals(SECOND));
        key(0, SWT.F7, (char) 0);
        until("the last", () -> chosen().equals(THIRD));
        key(SWT.SHIFT, SWT.F7, (char) 0);
        until("back", () -> chosen().equals(SECOND));
    }

    @Test
    void onlyClassesThatAreTickedAreShown() throws IOException {
        compare(open(NEW), old());
        tick("文字性");
        assertEquals(List.of(SECOND, THIRD), shown());
        tick("内容");
        assertEquals(List.of(THIRD), shown());
        assertEquals(THIRD, chosen());
        picture(window(), "compare-filter");
        tick("收紧");
        assertEquals(List.of(), shown());
        tick("文字性");
        assertEquals(List.of(FIRST), shown());
    }

    @Test
    void aChangeIsTakenBackInTheEditorAsOneStep() throws IOException {
        ITextEditor editor = open(NEW);
        compare(editor, old());
        run("phrasebook.ui.nextChange");
        run("phrasebook.ui.nextChange");
        run("phrasebook.ui.takeOld");
        assertEquals(NEW.replace("接线员 应", "接线员 可"), document(editor).get());
        assertEquals(List.of(FIRST, SECOND), shown());
        page().activate(editor);
        until("there is something to undo", () -> editor.getAction(ActionFactory.UNDO.getId()).isEnabled());
        run("org.eclipse.ui.edit.undo");
        assertEquals(NEW, document(editor).get());
    }

    @Test
    void aChangeIsTakenIntoTheOldFileWhichIsOpenedForIt() throws IOException {
        Path old = old();
        NormComparison comparison = compare(open(NEW), old);
        run("phrasebook.ui.takeNew");
        assertEquals(comparison, page().getActiveEditor().getEditorInput());
        assertEquals(List.of(SECOND, THIRD), shown());
        ITextEditor editor = (ITextEditor) Objects.requireNonNull(NormFiles.open(old));
        assertEquals(OLD.replace("1.0.0", "1.1.0"), document(editor).get());
        assertEquals(OLD, read(old), "nothing is saved yet");
    }

    @Test
    void whatIsEditedMeanwhileIsComparedAgain() throws IOException {
        ITextEditor editor = open(NEW);
        NormComparison comparison = compare(editor, old());
        document(editor).set(NEW.replace("1.1.0", "1.0.0"));
        assertFalse(comparison.take(true), "what is shown is not what is there");
        assertEquals(List.of(SECOND, THIRD), shown());
    }

    @Test
    void aFileThatIsGoneIsSaid() throws IOException {
        ITextEditor editor = open(NEW);
        Path file = Objects.requireNonNull(NormFiles.fileOf(editor));
        inDialog(() -> {
            CompareHandler.compare(folder.resolve("没有.norm"), file);
            settle();
        }, dialog -> {
            assertEquals(1, controls(dialog).stream().filter(c -> c instanceof Label label
                    && label.getText().contains("没有.norm") && label.getText().contains("找不到这个文件")).count());
            press(dialog, IDialogConstants.OK_LABEL);
        });
        assertEquals(editor, page().getActiveEditor());
    }

    @Test
    void aNormThatWasNeverReleasedHasNothingToCompareWith() throws IOException {
        open(NEW);
        inDialog(() -> run("phrasebook.ui.compareRelease"), dialog -> {
            assertEquals(1, controls(dialog).stream()
                    .filter(c -> c instanceof Label label && label.getText().contains("还没有发布过")).count());
            press(dialog, IDialogConstants.OK_LABEL);
        });
    }
}
