// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.core.commands.Command;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import phrasebook.ui.internal.files.NormFiles;
import phrasebook.ui.internal.norm.NormSession;
import phrasebook.ui.internal.norm.NormSessions;
import phrasebook.ui.internal.norm.Snapshot;
import phrasebook.ui.internal.views.Views;
import phrasebook.ui.internal.wizards.NewNormWizard;

/** A workbench that is driven by a test: on a fresh file each time, failing on a logged error. */
abstract class WorkbenchTest extends WindowTest {

    @TempDir
    Path folder;

    private final List<String> errors = Collections.synchronizedList(new ArrayList<>());
    private final ILogListener log = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR) {
            errors.add(status.getMessage() + " " + status.getException());
        }
    };

    /** The language of the workbench that the test is for. */
    String language() {
        return "zh";
    }

    @BeforeEach
    final void listenToTheLog() {
        assumeTrue(Locale.getDefault().getLanguage().equals(language()), "this workbench has another language");
        Platform.addLogListener(log);
    }

    @AfterEach
    final void closeAndLookAtTheLog() {
        page().closeAllEditors(false);
        settle();
        Platform.removeLogListener(log);
        assertEquals(List.of(), errors);
    }

    final IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** Opens a norm of the given text. */
    final ITextEditor open(String text) throws IOException {
        Path file = folder.resolve("规范.norm");
        Files.writeString(file, text);
        return open(file);
    }

    final ITextEditor openSample() throws IOException {
        return open(NewNormWizard.sample());
    }

    final ITextEditor open(Path file) {
        ITextEditor editor = Objects.requireNonNull((ITextEditor) NormFiles.open(file));
        checked(editor);
        return editor;
    }

    /** The latest snapshot once it is of the text as it stands. */
    final Snapshot checked(ITextEditor editor) {
        NormSession session = Objects.requireNonNull(NormSessions.of(editor));
        until("checked", () -> {
            Snapshot latest = session.latest();
            return latest != null && latest.norm().text().equals(document(editor).get());
        });
        settle();
        return Objects.requireNonNull(session.latest());
    }

    final IDocument document(ITextEditor editor) {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    final StyledText text(ITextEditor editor) {
        return (StyledText) editor.getAdapter(Control.class);
    }

    /** Puts the caret before or after a piece of the text. */
    final void caret(ITextEditor editor, String piece, boolean after) {
        int at = document(editor).get().indexOf(piece);
        if (at < 0) {
            fail("not in the text: " + piece);
        }
        editor.selectAndReveal(at + (after ? piece.length() : 0), 0);
        settle();
    }

    /** Runs a command, once its menu entry is no longer grey: a window becomes active some time after a dialog closed. */
    final void run(String command) {
        IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        Command known = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command);
        until("enabled: " + command, () -> {
            known.setEnabled(handlers.getCurrentState());
            return known.isEnabled();
        });
        try {
            handlers.executeCommand(command, null);
        } catch (Exception e) {
            throw new AssertionError(command, e);
        }
        settle();
    }

    final <T extends IViewPart> T view(String id, Class<T> type) {
        try {
            T view = type.cast(Views.show(page(), id));
            settle();
            return view;
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }

    static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
