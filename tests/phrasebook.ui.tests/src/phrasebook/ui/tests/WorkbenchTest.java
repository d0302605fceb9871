// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import phrasebook.ui.internal.files.NormFiles;
import phrasebook.ui.internal.norm.NormSession;
import phrasebook.ui.internal.norm.NormSessions;
import phrasebook.ui.internal.norm.Snapshot;
import phrasebook.ui.internal.views.Named;
import phrasebook.ui.internal.wizards.NewNormWizard;

/** A workbench that is driven by a test: on a fresh file each time, without a sleep, failing on a logged error. */
abstract class WorkbenchTest {

    private static final long PATIENCE_MS = 20_000;

    @TempDir
    Path folder;

    final Display display = Display.getDefault();
    private final List<String> errors = Collections.synchronizedList(new ArrayList<>());
    private final ILogListener log = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR) {
            errors.add(status.getMessage() + " " + status.getException());
        }
    };

    @BeforeEach
    final void listenToTheLog() {
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

    final Shell window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
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

    final void run(String command) {
        IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        try {
            handlers.executeCommand(command, null);
        } catch (Exception e) {
            throw new AssertionError(command, e);
        }
        settle();
    }

    final <T extends IViewPart> T view(String id, Class<T> type) {
        try {
            T view = type.cast(page().showView(id));
            settle();
            return view;
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }

    /** Works off what the window has to do. */
    final void settle() {
        while (display.readAndDispatch()) {
            // Until there is nothing left.
        }
    }

    final void until(String what, BooleanSupplier condition) {
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (!condition.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                fail("waited in vain: " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> {
                    // Wakes the display, so that the condition is looked at again.
                });
                display.sleep();
            }
        }
    }

    /** All controls below one, itself included. */
    static List<Control> controls(Control root) {
        List<Control> all = new ArrayList<>();
        all.add(root);
        if (root instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                all.addAll(controls(child));
            }
        }
        return all;
    }

    static <T extends Control> @Nullable T find(Control root, Class<T> type) {
        return controls(root).stream().filter(type::isInstance).map(type::cast).findFirst().orElse(null);
    }

    /** The control of the window that screen readers know by a name. */
    final <T extends Control> T named(String name, Class<T> type) {
        return controls(window()).stream().filter(type::isInstance).map(type::cast)
                .filter(c -> name.equals(c.getData(Named.KEY))).findFirst().orElseThrow();
    }

    /** The open dialog, once it is there. */
    final Shell dialog() {
        until("dialog", () -> display.getActiveShell() != null && display.getActiveShell() != window()
                || display.getShells().length > 1);
        for (Shell shell : display.getShells()) {
            if (shell != window() && shell.isVisible() && !shell.getText().isEmpty()) {
                return shell;
            }
        }
        throw new AssertionError("no dialog");
    }

    /** Takes a picture of a window into {@code target/pictures}. */
    final void picture(Shell shell, String name) {
        long drawn = System.currentTimeMillis() + 500;
        until("drawn", () -> System.currentTimeMillis() > drawn);
        Image image = new Image(display, shell.getBounds());
        GC gc = new GC(display);
        gc.copyArea(image, shell.getBounds().x, shell.getBounds().y);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new org.eclipse.swt.graphics.ImageData[] { image.getImageData() };
        try {
            Path pictures = Path.of("target", "pictures");
            Files.createDirectories(pictures);
            loader.save(pictures.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        image.dispose();
    }

    static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
