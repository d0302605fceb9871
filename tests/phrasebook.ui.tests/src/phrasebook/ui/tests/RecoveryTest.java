// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

import phrasebook.ui.internal.recovery.Copy;
import phrasebook.ui.internal.recovery.Recovery;
import phrasebook.ui.internal.recovery.RecoveryFolder;

/** Unsaved text survives, and nobody's file is overwritten unseen. */
class RecoveryTest extends WorkbenchTest {

    private static final String TEXT = "规范：试\n角色：话务接线员\n\n1. [P01] 问候语\n   话务接线员：“您好”\n";

    private static RecoveryFolder copies() {
        return new RecoveryFolder(Path.of(Platform.getStateLocation(FrameworkUtil.getBundle(Recovery.class))
                .append("recovery").toOSString()));
    }

    @Test
    void aChangeIsSafeWithinTenSecondsAndForgottenWhenItIsSaved() throws IOException {
        ITextEditor editor = open(TEXT);
        long start = System.currentTimeMillis();
        document(editor).set(TEXT + "# 未保存\n");
        until("put aside", () -> copies().copies().size() == 1);
        assertTrue(System.currentTimeMillis() - start < 10_000);
        Copy copy = copies().copies().get(0);
        assertEquals(TEXT + "# 未保存\n", copy.text());
        assertEquals(folder.resolve("规范.norm"), copy.file());
        assertEquals(TEXT, read(folder.resolve("规范.norm")), "the file itself is as it was");
        editor.doSave(new NullProgressMonitor());
        until("forgotten", () -> copies().copies().isEmpty());
    }

    @Test
    void whatACrashLeftIsOfferedAndStaysUnsaved() throws IOException {
        Path file = folder.resolve("规范.norm");
        Files.writeString(file, TEXT);
        copies().put(file, TEXT + "# 恢复\n");
        inDialog(Recovery::start, dialog -> press(dialog, "恢复"));
        settle();
        IEditorPart editor = page().getActiveEditor();
        assertTrue(editor.isDirty());
        assertEquals(TEXT + "# 恢复\n", document((ITextEditor) editor).get());
        assertEquals(TEXT, read(file));
    }
}
