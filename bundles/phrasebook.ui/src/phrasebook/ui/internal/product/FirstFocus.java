// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.product;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.intro.IIntroPart;

/**
 * Lets one type, or choose from the welcome page, as soon as the window is there. A part that is given the focus before the desktop has made the window the
 * active one loses it again; so the part that is active gets it once more after that.
 */
final class FirstFocus implements Listener {

    private final IWorkbenchWindow window;

    private FirstFocus(IWorkbenchWindow window) {
        this.window = window;
    }

    static void give(IWorkbenchWindow window) {
        FirstFocus focus = new FirstFocus(window);
        window.getShell().addListener(SWT.Activate, focus);
        window.getShell().getDisplay().asyncExec(focus::pass);
    }

    @Override
    public void handleEvent(@Nullable Event event) {
        Shell shell = window.getShell();
        shell.removeListener(SWT.Activate, this);
        shell.getDisplay().asyncExec(this::pass);
    }

    private void pass() {
        IWorkbenchPage page = window.getActivePage();
        IIntroPart welcome = window.getWorkbench().getIntroManager().getIntro();
        IWorkbenchPart part = page == null ? null : page.getActivePart();
        if (welcome != null) {
            welcome.setFocus();
        } else if (part != null) {
            part.setFocus();
        }
    }
}
