// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.product;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.intro.IIntroPart;

/**
 * Lets one type, or choose from the welcome page, as soon as the window is there. A part that is given the focus before
 * the desktop has made the window the active one loses it again, and the desktop may be slow; so the part that is
 * active gets it until one control of the window has it.
 */
final class FirstFocus implements Listener {

    private static final int TRIES = 25;
    private static final int PAUSE_MS = 200;

    private final IWorkbenchWindow window;

    private FirstFocus(IWorkbenchWindow window) {
        this.window = window;
    }

    static void give(IWorkbenchWindow window) {
        FirstFocus focus = new FirstFocus(window);
        window.getShell().addListener(SWT.Activate, focus);
        window.getShell().getDisplay().asyncExec(() -> focus.pass(TRIES));
    }

    @Override
    public void handleEvent(@Nullable Event event) {
        Shell shell = window.getShell();
        shell.removeListener(SWT.Activate, this);
        shell.getDisplay().asyncExec(() -> pass(TRIES));
    }

    private void pass(int tries) {
        if (window.getShell() == null || window.getShell().isDisposed()) {
            return;
        }
        IWorkbenchPage page = window.getActivePage();
        IIntroPart welcome = window.getWorkbench().getIntroManager().getIntro();
        IWorkbenchPart part = page == null ? null : page.getActivePart();
        if (welcome != null) {
            welcome.setFocus();
        } else if (part != null) {
            part.setFocus();
        }
        Display display = window.getShell().getDisplay();
        if (tries > 0 && display.getFocusControl() == null) {
            display.timerExec(PAUSE_MS, () -> pass(tries - 1));
        }
    }
}
