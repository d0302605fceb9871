// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import phrasebook.dsl.NormLanguage;
import phrasebook.exports.SigningKeys;
import phrasebook.history.Author;
import phrasebook.history.HistoryException;
import phrasebook.history.NormHistory;
import phrasebook.history.SavePoint;
import phrasebook.ui.internal.norm.NormSessions;
import phrasebook.ui.internal.release.ReleaseWizard;

/** A version released in its window: what stands against it, how each is seen to, and what comes of it. */
class ReleaseWizardTest extends WorkbenchTest {

    private static final String NORM = """
            规范：热线用语
            版本：1.0.0
            状态：已批准
            角色：话务员、市民

            1. [P01] 来电接通时
               话务员：“您好，请问有什么可以帮您？”

            2. [P02] 通话结束时
               话务员：“感谢您的来电，再见！”
            """;

    private @Nullable WizardDialog open;

    private Shell show(ITextEditor editor) {
        ReleaseWizard wizard = new ReleaseWizard(editor, Objects.requireNonNull(NormSessions.of(editor)));
        WizardDialog dialog = new WizardDialog(window(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.setMinimumPageSize(620, 420);
        dialog.open();
        settle();
        open = dialog;
        return dialog.getShell();
    }

    @AfterEach
    void closeTheWizard() {
        WizardDialog dialog = open;
        if (dialog != null && dialog.getShell() != null && !dialog.getShell().isDisposed()) {
            dialog.close();
        }
    }

    private static Text field(Shell shell, String label) {
        List<Control> all = controls(shell);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof Label found && found.getText().startsWith(label)) {
                return (Text) all.get(i + 1);
            }
        }
        throw new AssertionError(label);
    }

    private static Table table(Shell shell) {
        return named(shell, "要先处理的地方（双击去处理）：", Table.class);
    }

    private static List<String> lines(Shell shell) {
        return Arrays.stream(table(shell).getItems()).map(TableItem::getText).toList();
    }

    private void open(Shell shell, String line) {
        TableItem item = Arrays.stream(table(shell).getItems()).filter(i -> i.getText().startsWith(line)).findFirst()
                .orElseThrow();
        Event event = new Event();
        event.item = item;
        table(shell).notifyListeners(SWT.DefaultSelection, event);
        settle();
    }

    private Path key() throws IOException {
        Path key = folder.resolve("私钥.pem");
        Files.write(key, SigningKeys.generate().privatePem());
        return key;
    }

    private void save(String note) throws HistoryException {
        new NormHistory(folder.resolve("规范.norm"), NormLanguage.create())
                .save(new Author("王芳", "wang@example.org"), note);
    }

    @Test
    void whatStandsAgainstItIsListedAtOnceAndSeenToByADoubleClick() throws IOException {
        ITextEditor editor = open(NORM.replace("状态：已批准\n", "状态：草案\n").replace(" [P02]", ""));
        Shell shell = show(editor);
        field(shell, "版本号").setText("");
        field(shell, "私钥文件").setText(folder.resolve("没有.pem").toString());
        List<String> told = List.of("请填写版本号，例如 1.1.0", "私钥文件找不到或读不了，请重新选择",
                "规范还没有保存过版本。双击这里，把现在的样子保存为第一个版本");
        until("told", () -> lines(shell).equals(told));
        picture(shell, "release-hindrances");
        assertFalse(button(shell, "完成").isEnabled());
        open(shell, "规范还没有保存过版本");
        until("what the history knows", () -> lines(shell).stream().anyMatch(l -> l.startsWith("有 1 条没有标识")));
        assertTrue(lines(shell).stream().anyMatch(l -> l.startsWith("状态是“草案”")), lines(shell)::toString);
        open(shell, "请填写版本号");
        assertEquals(field(shell, "版本号"), display.getFocusControl());
        open(shell, "有 1 条没有标识");
        assertTrue(shell.isDisposed(), "the text is seen to outside");
        int line = text(editor).getLineAtOffset(text(editor).getSelection().x);
        assertEquals("2. 通话结束时", text(editor).getLine(line));
    }

    @Test
    void aVersionIsReleasedWithASignedBundle() throws Exception {
        ITextEditor editor = open(NORM);
        save("送审");
        Shell shell = show(editor);
        field(shell, "发布日期").setText("2018-02-01");
        field(shell, "发布人").setText("王芳");
        field(shell, "私钥文件").setText(key().toString());
        until("nothing stands against it", () -> button(shell, "完成").isEnabled());
        picture(shell, "release");
        inDialog(() -> press(shell, "完成"), done -> {
            picture(done, "release-done");
            press(done, IDialogConstants.OK_LABEL);
        });
        List<String> names = new ArrayList<>();
        try (ZipFile bundle = new ZipFile(folder.resolve("规范-1.0.0.zip").toFile())) {
            bundle.stream().forEach(entry -> names.add(entry.getName()));
        }
        assertTrue(names.containsAll(List.of("manifest.json", "manifest.sig", "规范.norm", "规范.json")), names::toString);
        ITextEditor released = (ITextEditor) page().getActiveEditor();
        assertEquals("""
                规范：热线用语
                版本：1.0.0
                状态：已发布
                发布日期：2018-02-01
                """, document(released).get().substring(0, document(released).get().indexOf("角色")));
        List<SavePoint> points = new NormHistory(folder.resolve("规范.norm"), NormLanguage.create()).savePoints();
        assertEquals(List.of("1.0.0"), points.get(0).versions());
    }

    @Test
    void theNextVersionIsProposedAndAnEqualOneRefused() throws Exception {
        aVersionIsReleasedWithASignedBundle();
        Shell shell = show((ITextEditor) page().getActiveEditor());
        assertEquals("1.1.0", field(shell, "版本号").getText());
        assertEquals("王芳", field(shell, "发布人").getText());
        until("nothing new", () -> lines(shell).stream().anyMatch(l -> l.startsWith("与已经发布的 1.0.0 版没有不同")));
    }
}
