// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

import phrasebook.ui.internal.views.OutlineView;

/** What others do to a file, and what a disk refuses, costs nobody a word. */
class FilesTest extends WorkbenchTest {

    private static final String NORM = "规范：试\n角色：话务接线员\n\n1. [P01] 问候语\n   话务接线员：“您好。”\n";
    private static final String OURS = NORM.replace("您好。", "您好！");
    private static final String THEIRS = NORM.replace("您好。", "你好。");

    private Path file() {
        return folder.resolve("规范.norm");
    }

    private static String words(Shell dialog) {
        return controls(dialog).stream().filter(Label.class::isInstance).map(c -> ((Label) c).getText())
                .collect(Collectors.joining(" "));
    }

    private void save(ITextEditor editor) {
        editor.doSave(new NullProgressMonitor());
        settle();
    }

    private void changeByOthers() {
        try {
            Files.writeString(file(), THEIRS);
            Files.setLastModifiedTime(file(), FileTime.from(Instant.now().plusSeconds(5)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aFileThatOthersChangedIsNotOverwrittenUnasked() throws IOException {
        ITextEditor editor = open(NORM);
        document(editor).set(OURS);
        changeByOthers();
        inDialog(() -> save(editor), dialog -> {
            picture(dialog, "changed-by-others");
            assertTrue(words(dialog).contains("覆盖"), words(dialog));
            press(dialog, "否");
        });
        assertEquals(THEIRS, read(file()));
        assertEquals(OURS, document(editor).get());
        assertTrue(editor.isDirty());
        inDialog(() -> save(editor), dialog -> press(dialog, "是"));
        assertEquals(OURS, read(file()));
    }

    @Test
    void whatOthersChangedIsOfferedOnTheWayBackToTheEditor() throws IOException {
        ITextEditor editor = open(NORM);
        view(OutlineView.ID, OutlineView.class);
        changeByOthers();
        inDialog(() -> page().activate(editor), dialog -> {
            picture(dialog, "changed-on-return");
            press(dialog, "替换编辑器内容");
        });
        assertEquals(THEIRS, document(editor).get());
        assertEquals(THEIRS, read(file()));
    }

    @Test
    void aDiskThatIsFullIsSaidAndTheTextStays() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "a device that is always full");
        ITextEditor editor = open(NORM);
        document(editor).set(OURS);
        Files.delete(file());
        Files.createSymbolicLink(file(), full);
        inShownDialog(() -> save(editor), asked -> press(asked, "是"), dialog -> {
            picture(dialog, "disk-full");
            assertTrue(words(dialog).contains("磁盘已满"), words(dialog));
            press(dialog, "确定");
        });
        assertEquals(OURS, document(editor).get());
        assertTrue(editor.isDirty());
        Files.delete(file());
    }

    @Test
    void aFileThatMayNotBeWrittenIsSaidAndStays() throws IOException {
        Files.writeString(file(), NORM);
        assumeTrue(file().toFile().setWritable(false, false), "a file system with permissions");
        ITextEditor editor = open(file());
        document(editor).set(OURS);
        inShownDialog(() -> save(editor), dialog -> {
            assertTrue(words(dialog).contains("只读"), words(dialog));
            press(dialog, "确定");
        });
        assertEquals(NORM, read(file()));
        assertEquals(OURS, document(editor).get());
    }

    /** The test's harness would keep dialogs about errors from being shown. */
    @SafeVarargs
    private void inShownDialog(Runnable opens, Consumer<Shell>... then) {
        ErrorDialog.AUTOMATED_MODE = false;
        try {
            inDialog(opens, then);
        } finally {
            ErrorDialog.AUTOMATED_MODE = true;
        }
    }
}
