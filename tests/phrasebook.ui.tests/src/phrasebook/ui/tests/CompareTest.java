// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

import phrasebook.ui.internal.commands.CompareHandler;
import phrasebook.ui.internal.norm.NormSessions;

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

    private void compare(ITextEditor editor, Path old) {
        CompareHandler.compare(editor, Objects.requireNonNull(NormSessions.of(editor)), old);
        settle();
    }

    private Tree changes() {
        return controls(window()).stream().filter(Tree.class::isInstance).map(Tree.class::cast)
                .filter(t -> t.isVisible() && t.getItemCount() > 0 && t.getItem(0).getText().contains("〔")).findFirst()
                .orElseThrow();
    }

    private List<String> headings() {
        return controls(window()).stream().filter(c -> c instanceof CLabel && c.isVisible())
                .map(c -> String.valueOf(((CLabel) c).getText()))
                .filter(t -> t.startsWith("旧 ") || t.startsWith("新 ")).toList();
    }

    private List<String> panes() {
        return controls(window()).stream().filter(c -> c instanceof StyledText && c.isVisible())
                .map(c -> ((StyledText) c).getText()).filter(t -> t.startsWith("1. 问候语")).toList();
    }

    @Test
    void eachChangeIsANodeWithBothTextsBesideEachOther() throws IOException {
        Path old = folder.resolve("旧.norm");
        Files.writeString(old, OLD);
        compare(open(NEW), old);
        Tree tree = changes();
        assertEquals(List.of("修改 文件〔文字性：只改文件信息〕", "修改 1. 问候语〔内容：说法改变〕", "修改 2. 市民催办时〔收紧：要求的程度提高〕"),
                Arrays.stream(tree.getItems()).map(TreeItem::getText).toList());
        tree.setSelection(tree.getItem(1));
        Event select = new Event();
        select.item = tree.getItem(1);
        tree.notifyListeners(SWT.Selection, select);
        Event open = new Event();
        open.item = tree.getItem(1);
        tree.notifyListeners(SWT.DefaultSelection, open);
        until("both texts", () -> panes().size() == 2);
        picture(window(), "compare");
        assertEquals(List.of("1. 问候语\n   话务接线员：“您好，请讲。”", "1. 问候语\n   话务接线员：“您好，请说。”"), panes());
        assertEquals(List.of("旧 1.0.0", "新 1.1.0"), headings());
    }

    @Test
    void aFileThatIsGoneIsSaid() throws IOException {
        ITextEditor editor = open(NEW);
        inDialog(() -> compare(editor, folder.resolve("没有.norm")), dialog -> {
            assertEquals(1, controls(dialog).stream().filter(c -> c instanceof Label label
                    && label.getText().contains("没有.norm") && label.getText().contains("找不到这个文件")).count());
            press(dialog, IDialogConstants.OK_LABEL);
        });
        assertEquals(editor, page().getActiveEditor());
    }
}
