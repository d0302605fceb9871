// SPDX-License-Identifier: EPL-2.0
package phrasebook.ui.internal.compare;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Gives a comparison the whole window: beside views there is no room for two texts. Whoever wants can restore them. */
final class Room {

    private @Nullable IWorkbenchPage taken;

    /** Takes it as soon as the part is laid out. */
    Room(@Nullable IWorkbenchPart part) {
        IWorkbenchPage page = part == null ? null : part.getSite().getPage();
        if (page != null) {
            Display.getCurrent().asyncExec(() -> {
                if (page.getActivePart() == part && !page.isPageZoomed()) {
                    page.toggleZoom(page.getReference(part));
                    taken = page;
                }
            });
        }
    }

    /** Brings the views back, unless they are back already. */
    void giveBack() {
        IWorkbenchPage page = taken;
        taken = null;
        if (page != null && !PlatformUI.getWorkbench().isClosing()) {
            Display.getCurrent().asyncExec(() -> restore(page.getWorkbenchWindow()));
        }
    }

    /** The page's own way back does nothing; to take the mark away is what its button does. */
    private static void restore(IWorkbenchWindow window) {
        EModelService models = window.getService(EModelService.class);
        for (MUIElement element : models.findElements(window.getService(MWindow.class), null, MUIElement.class,
                List.of(IPresentationEngine.MAXIMIZED))) {
            element.getTags().remove(IPresentationEngine.MAXIMIZED);
        }
    }
}
