// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.eclipse.jdt.annotation.Nullable;

import phrasebook.dsl.NormLanguage;
import phrasebook.exports.Exporters;
import phrasebook.ui.internal.Messages;
import phrasebook.ui.internal.files.NormFiles;
import phrasebook.ui.internal.views.Named;
import phrasebook.ui.internal.wizards.ExportWizard;
import phrasebook.ui.internal.wizards.ImportWizard;
import phrasebook.ui.internal.wizards.NewNormWizard;

/** New norm, import and export, filled in and finished in their windows. */
class WizardsTest extends WorkbenchTest {

    private @Nullable WizardDialog open;

    private Shell show(IWizard wizard) {
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

    @Test
    void aNewNormBeginsWithItsTitle() throws IOException {
        Shell shell = show(new NewNormWizard());
        assertFalse(button(shell, "完成").isEnabled());
        field(shell, "规范名称").setText("供水热线/服务规范");
        field(shell, "文件夹").setText(folder.toString());
        assertEquals("供水热线服务规范.norm", field(shell, "文件名").getText());
        press(shell, "完成");
        Path file = folder.resolve("供水热线服务规范.norm");
        assertTrue(read(file).startsWith("规范：供水热线/服务规范\n"), read(file));
        ITextEditor editor = (ITextEditor) page().getActiveEditor();
        assertEquals(List.of(), checked(editor).findings());
    }

    @Test
    void aFileThatIsThereIsNotOverwritten() throws IOException {
        Files.writeString(folder.resolve("甲.norm"), "别动");
        Shell shell = show(new NewNormWizard());
        field(shell, "规范名称").setText("甲");
        field(shell, "文件夹").setText(folder.toString());
        assertFalse(button(shell, "完成").isEnabled());
        assertEquals("别动", read(folder.resolve("甲.norm")));
    }

    @Test
    void aPublishedDocumentIsShownBeforeItIsWritten() throws IOException {
        Path root = Path.of("").toAbsolutePath().getParent().getParent();
        Path page = folder.resolve("yingkou.txt");
        Files.copy(root.resolve("examples/yingkou-12345.txt"), page);
        Shell shell = show(new ImportWizard());
        field(shell, "文件").setText(page.toString());
        press(shell, "下一步");
        until("read", () -> controls(shell).stream()
                .anyMatch(c -> c instanceof Text text && text.getText().contains("[P03] 遇到无声电话时")));
        String all = controls(shell).stream().filter(Label.class::isInstance).map(c -> ((Label) c).getText())
                .reduce("", String::concat);
        assertTrue(all.contains("话术 33"), all);
        assertTrue(all.contains("丢失 0"), all);
        assertFalse(Files.exists(folder.resolve("yingkou.norm")), "nothing is written yet");
        press(shell, "完成");
        assertTrue(read(folder.resolve("yingkou.norm")).contains("[P33]"));
        assertEquals(folder.resolve("yingkou.norm"), NormFiles.fileOf(page().getActiveEditor()));
    }

    @Test
    void whatIsNoDocumentIsSaidOnThePage() throws IOException {
        Path binary = folder.resolve("图.txt");
        Files.write(binary, new byte[] { 0, 1, 2, 3 });
        Shell shell = show(new ImportWizard());
        field(shell, "文件").setText(binary.toString());
        press(shell, "下一步");
        until("told", () -> controls(shell).stream()
                .anyMatch(c -> c instanceof Text text && text.isVisible() && text.getText().contains("文本")));
        assertFalse(button(shell, "完成").isEnabled());
    }

    @Test
    void jsonIsExportedBesideTheNorm() throws IOException {
        ITextEditor editor = openSample();
        Shell shell = show(new ExportWizard(editor));
        press(shell, "完成");
        until("written", () -> Files.exists(folder.resolve("规范.json")));
        assertTrue(read(folder.resolve("规范.json")).contains("\"phrasebook/1\""));
    }

    @Test
    void everyFormatIsOfferedByAName() throws IOException {
        ITextEditor editor = openSample();
        Shell shell = show(new ExportWizard(editor));
        assertEquals(List.of(), Exporters.ids().stream().filter(id -> !Messages.has("Export." + id)).toList());
        Exporters.ids().forEach(id -> assertTrue(button(shell, Messages.get("Export." + id)).isVisible(), id));
        Label picture = controls(shell).stream().filter(Label.class::isInstance).map(Label.class::cast)
                .filter(l -> "示例规范导出成 JSON 的样子".equals(l.getData(Named.KEY))).findFirst().orElseThrow();
        for (String id : Exporters.ids()) {
            button(shell, Messages.get("Export." + id)).notifyListeners(SWT.FocusIn, new Event());
            assertEquals(new Rectangle(0, 0, 360, 440), picture.getImage().getBounds(), id);
            assertEquals("示例规范导出成 " + id.toUpperCase(Locale.ROOT) + " 的样子", picture.getData(Named.KEY));
        }
    }

    @Test
    void whatIsChosenIsExportedAndChosenAgain() throws IOException {
        ITextEditor editor = openSample();
        Shell shell = show(new ExportWizard(editor));
        choose(shell, "json", false);
        choose(shell, "txt", true);
        choose(shell, "md", true);
        picture(shell, "export-formats");
        press(shell, "完成");
        until("written", () -> Files.exists(folder.resolve("规范.txt")) && Files.exists(folder.resolve("规范.md")));
        assertFalse(Files.exists(folder.resolve("规范.json")));
        Shell again = show(new ExportWizard(editor));
        assertTrue(button(again, Messages.get("Export.md")).getSelection());
        choose(again, "json", true);
        choose(again, "txt", false);
        choose(again, "md", false);
        press(again, "完成");
        until("written", () -> Files.exists(folder.resolve("规范.json")));
    }

    @Test
    void filesOfAnEarlierExportAreNamedAndLeft() throws IOException {
        Path earlier = Files.createDirectories(folder.resolve("规范-ssml")).resolve("P99.ssml");
        Files.writeString(earlier, "<speak/>");
        ITextEditor editor = openSample();
        Shell shell = show(new ExportWizard(editor));
        choose(shell, "json", false);
        choose(shell, "ssml", true);
        List<String> told = new ArrayList<>();
        inDialog(() -> press(shell, "完成"), dialog -> {
            controls(dialog).stream().filter(Label.class::isInstance).map(c -> ((Label) c).getText())
                    .filter(text -> !text.isEmpty()).forEach(told::add);
            press(dialog, "确定");
        });
        assertEquals(List.of(earlier.getParent() + " 里有 1 个文件不是这次导出的：P99.ssml。如果规范里已没有这些条目，请把文件删掉，"
                + "否则取用整个文件夹的系统还会用它们。"), told);
        assertTrue(Files.exists(earlier) && Files.exists(earlier.resolveSibling("P01.ssml")));
        Shell again = show(new ExportWizard(editor));
        choose(again, "ssml", false);
        choose(again, "json", true);
        press(again, "完成");
    }

    private void choose(Shell shell, String format, boolean chosen) {
        Button button = button(shell, Messages.get("Export." + format));
        button.setSelection(chosen);
        button.notifyListeners(SWT.Selection, new Event());
        settle();
    }

    @Test
    void whatWasExportedIsImportedAgain() throws IOException {
        ITextEditor editor = openSample();
        Shell shell = show(new ExportWizard(editor));
        press(shell, "完成");
        until("written", () -> Files.exists(folder.resolve("规范.json")));
        String norm = document(editor).get();
        page().closeAllEditors(false);
        Files.delete(folder.resolve("规范.norm"));
        Shell importing = show(new ImportWizard());
        field(importing, "文件").setText(folder.resolve("规范.json").toString());
        press(importing, "下一步");
        until("read", () -> button(importing, "完成").isEnabled());
        press(importing, "完成");
        assertEquals(NormLanguage.create().format(norm).lines().filter(l -> !l.startsWith("#")).toList(),
                read(folder.resolve("规范.norm")).lines().filter(l -> !l.startsWith("#")).toList());
    }

    @Test
    void aNormWithErrorsIsNotExported() throws IOException {
        ITextEditor editor = open("规范：试\n\n这一行看不懂\n");
        Shell shell = show(new ExportWizard(editor));
        assertFalse(button(shell, "完成").isEnabled());
    }
}
