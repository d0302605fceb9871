// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.views;

import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.intro.IIntroManager;

/** Brings views to the screen. */
public final class Views {

    private Views() {
    }

    /** Shows a view and gives it the focus. The welcome page, which would lie over it, goes. */
    public static IViewPart show(IWorkbenchPage page, String id) throws PartInitException {
        IIntroManager welcome = page.getWorkbenchWindow().getWorkbench().getIntroManager();
        welcome.closeIntro(welcome.getIntro());
        return page.showView(id);
    }
}
