// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

import phrasebook.ui.internal.views.Named;

/** The workbench's window, driven by a test: without a sleep, by keys, mouse and dialogs. */
abstract class WindowTest {

    private static final long PATIENCE_MS = 20_000;

    final Display display = Display.getDefault();

    final Shell window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
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
        return named(window(), name, type);
    }

    static <T extends Control> T named(Shell shell, String name, Class<T> type) {
        return controls(shell).stream().filter(type::isInstance).map(type::cast)
                .filter(c -> name.equals(c.getData(Named.KEY))).findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " among " + controls(shell).stream()
                        .map(c -> c.getData(Named.KEY)).filter(Objects::nonNull).toList()));
    }

    static Button button(Shell shell, String label) {
        return controls(shell).stream().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(b -> b.isVisible() && b.getText().replace("&", "").startsWith(label)).findFirst().orElseThrow();
    }

    final void press(Shell shell, String label) {
        assertTrue(button(shell, label).isEnabled(), label);
        button(shell, label).notifyListeners(SWT.Selection, new Event());
        settle();
    }

    /** Presses a key as fingers do, after the modifiers. */
    final void key(int modifiers, int keyCode, char character) {
        for (int modifier : new int[] { SWT.CTRL, SWT.SHIFT, SWT.ALT }) {
            if ((modifiers & modifier) != 0) {
                post(SWT.KeyDown, modifier, '\0');
            }
        }
        post(SWT.KeyDown, keyCode, character);
        post(SWT.KeyUp, keyCode, character);
        for (int modifier : new int[] { SWT.ALT, SWT.SHIFT, SWT.CTRL }) {
            if ((modifiers & modifier) != 0) {
                post(SWT.KeyUp, modifier, '\0');
            }
        }
        settle();
    }

    private void post(int type, int keyCode, char character) {
        Event event = new Event();
        event.type = type;
        event.keyCode = keyCode;
        event.character = character;
        assertTrue(display.post(event), "the key is pressed");
    }

    final void mouse(int type, Point at) {
        mouseAlone(type, at);
        settle();
    }

    /** The mouse, without the window doing anything about it; for any thread. */
    final void mouseAlone(int type, Point at) {
        Event event = new Event();
        event.type = type;
        event.x = at.x;
        event.y = at.y;
        event.button = type == SWT.MouseMove ? 0 : 1;
        assertTrue(display.post(event), "the mouse moves");
    }

    /** Does something that opens dialogs one after another, and in each what is to be done in it, which closes it. */
    @SafeVarargs
    final void inDialog(Runnable opens, Consumer<Shell>... then) {
        Set<Shell> known = new HashSet<>(List.of(display.getShells()));
        List<Throwable> failed = new ArrayList<>();
        Deque<Consumer<Shell>> left = new ArrayDeque<>(List.of(then));
        long end = System.currentTimeMillis() + PATIENCE_MS;
        boolean[] over = { false };
        display.timerExec(100, new Runnable() {
            @Override
            public void run() {
                for (Shell shell : display.getShells()) {
                    if (!known.contains(shell) && shell.isVisible() && !shell.getText().isEmpty()
                            && !shell.getText().equals(JFaceResources.getString("ProgressMonitorDialog.title"))) {
                        known.add(shell);
                        if (failed.isEmpty()) {
                            act(shell, left.pop(), failed);
                        } else {
                            shell.close(); // It would wait for an answer for ever.
                        }
                        break;
                    }
                }
                if (!left.isEmpty() && failed.isEmpty() && System.currentTimeMillis() >= end) {
                    failed.add(new AssertionError("a dialog did not come"));
                }
                if (!failed.isEmpty()) {
                    left.clear();
                }
                if (!left.isEmpty() || !failed.isEmpty() && !over[0]) {
                    display.timerExec(100, this);
                }
            }
        });
        opens.run();
        until("the dialogs' end", left::isEmpty);
        over[0] = true;
        settle();
        if (!failed.isEmpty()) {
            throw new AssertionError(failed.get(0));
        }
    }

    private static void act(Shell dialog, Consumer<Shell> what, List<Throwable> failed) {
        try {
            what.accept(dialog);
        } catch (Throwable e) { // Else the dialog stays open, and the test with it.
            failed.add(e);
            if (!dialog.isDisposed()) {
                dialog.close();
            }
        }
    }

    /** Takes a picture of a window into {@code target/pictures}, where each language has its folder. */
    final Path picture(Shell shell, String name) {
        long drawn = System.currentTimeMillis() + 500;
        until("drawn", () -> System.currentTimeMillis() > drawn);
        Image image = new Image(display, shell.getBounds());
        GC gc = new GC(display);
        gc.copyArea(image, shell.getBounds().x, shell.getBounds().y);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new org.eclipse.swt.graphics.ImageData[] { image.getImageData() };
        image.dispose();
        Path file = Path.of("target", "pictures", Locale.getDefault().getLanguage(), name + ".png");
        try {
            Files.createDirectories(file.getParent());
            loader.save(file.toString(), SWT.IMAGE_PNG);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return file;
    }
}
